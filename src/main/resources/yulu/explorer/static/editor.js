"use strict";
// The query editor: YASGUI on our own endpoint, nothing fetched from elsewhere.
(() => {
  const endpoint = new URL("/sparql", location.href).href;
  const start =
    "PREFIX yulu: <https://w3id.org/yulu/ontology#>\n" +
    "PREFIX schema: <https://schema.org/>\n\n" +
    "SELECT ?claim ?text WHERE {\n  ?claim a yulu:Claim ; schema:text ?text .\n}\nLIMIT 20\n";

  // The standard completers ask servers elsewhere for prefixes, classes and properties.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  Yasgui.Yasqe.defaults.value = start;
  Yasgui.Yasqe.defaults.createShareableLink = false;

  const yasgui = new Yasgui(document.getElementById("editor"), {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    autofocus: false,
  });

  const show = (query) => {
    const tab = yasgui.getTab() || yasgui.addTab(true);
    tab.setEndpoint(endpoint);
    tab.setQuery(query);
    tab.query();
  };

  const examples = fetch("/examples.json").then((answer) => answer.json());
  const select = document.getElementById("example");
  const showExample = (name) =>
    examples.then((all) => {
      if (Object.hasOwn(all, name)) {
        select.value = name;
        show(all[name]);
      }
    });
  select.addEventListener("change", () => showExample(select.value));

  const named = new URLSearchParams(location.search).get("example");
  const given = new URLSearchParams(location.hash.slice(1)).get("query");
  if (given) {
    history.replaceState(null, "", location.pathname + location.search);
    show(given);
  } else if (named) {
    showExample(named);
  }
})();
