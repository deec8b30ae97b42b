"use strict";
// The query editor: YASGUI on our own endpoint, nothing fetched from elsewhere.
(() => {
  const endpoint = new URL("/sparql", location.href).href;
  const start =
    "PREFIX yulu: <https://w3id.org/yulu/ontology#>\n" +
    "PREFIX schema: <https://schema.org/>\n\n" +
    "SELECT ?claim ?text WHERE {\n  ?claim a yulu:Claim ; schema:text ?text .\n}\nLIMIT 20\n";

  const prefixes = JSON.parse(document.getElementById("editor").dataset.prefixes);

  // The standard completers ask servers elsewhere for prefixes, classes and properties; ours know
  // the prefixes and terms of this graph.
  const terms = (pattern) => () =>
    fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
      body: `PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT DISTINCT ?t WHERE { ${pattern} FILTER(ISIRI(?t)) } ORDER BY ?t`,
    })
      .then((answer) => answer.json())
      .then((answer) => answer.results.bindings.map((row) => row.t.value));
  const Yasqe = Yasgui.Yasqe;
  Yasqe.defaults.autocompleters = ["variables"];
  Yasqe.forkAutocompleter("prefixes", {
    name: "yulu-prefixes",
    persistenceId: undefined,
    get: () => Promise.resolve(Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`)),
  });
  Yasqe.forkAutocompleter("class", {
    name: "yulu-classes",
    bulk: true,
    get: terms("{ ?t a owl:Class } UNION { ?x rdfs:subClassOf ?t }"),
  });
  Yasqe.forkAutocompleter("property", {
    name: "yulu-properties",
    bulk: true,
    get: terms(
      "{ VALUES ?c { owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty } ?t a ?c }" +
        " UNION { ?x rdfs:subPropertyOf ?t }"),
  });
  Yasqe.defaults.value = start;
  Yasqe.defaults.createShareableLink = false;

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

  const examples = fetch("/examples.json?lang=" + document.documentElement.lang.slice(0, 2)).then((answer) => answer.json());
  const select = document.getElementById("example");
  const explain = (name) => {
    for (const about of document.querySelectorAll(".example-about")) about.hidden = about.dataset.example !== name;
  };
  const showExample = (name) =>
    examples.then((all) => {
      if (Object.hasOwn(all, name)) {
        select.value = name;
        explain(name);
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
