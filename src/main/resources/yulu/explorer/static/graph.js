"use strict";
// The picture of a part of the graph: Cytoscape.js draws, the server chooses and places.
// The address always says what is seen, so that it can be shared; the tables hold the same.
(() => {
  const $ = (id) => document.getElementById(id);
  const texts = $("graph-texts").dataset;
  const form = $("graph-form");
  const code = document.documentElement.lang.slice(0, 2);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace("{" + i + "}", v), text);
  const KINDS = ["person", "organization", "concept", "paper", "work", "system", "event", "occasion"];
  const names = new Map([...$("focus").querySelectorAll("a")].map((a, i) =>
    [form.elements.focus.value.split(/\s+/)[i], a.textContent]));
  let cy;
  let touched = false; // whether the reader moved or zoomed what is seen
  let shown = { nodes: [], edges: [] };

  // ---- what is asked for -------------------------------------------------------------------------
  const focus = () => form.elements.focus.value.split(/\s+/).filter(Boolean);
  const setFocus = (ids) => { form.elements.focus.value = [...new Set(ids)].join(" "); };
  const parameters = () => {
    const asked = new URLSearchParams();
    const data = new FormData(form);
    for (const name of ["focus", "kinds", "relations", "limit"]) {
      const value = data.getAll(name).join(" ").trim();
      if (value) asked.set(name, value);
    }
    return asked;
  };
  const take = (asked) => {
    form.elements.focus.value = asked.get("focus") || "";
    for (const name of ["kinds", "relations"]) {
      const values = (asked.get(name) || "").split(/[\s,]+/);
      for (const box of form.querySelectorAll(`input[name=${name}]`)) box.checked = values.includes(box.value);
    }
    if (asked.get("limit")) form.elements.limit.value = asked.get("limit");
  };
  const address = (asked) => {
    const lang = new URLSearchParams(location.search).get("lang");
    const all = new URLSearchParams(asked);
    if (lang) all.set("lang", lang);
    return "/graph" + (all.size ? "?" + all : "");
  };

  // ---- looks -------------------------------------------------------------------------------------
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const style = () => [
    { selector: "node", style: {
      "label": "data(shown)", "font-size": "data(font)", "font-family": getComputedStyle(document.body).fontFamily,
      "color": colour("ink"), "text-outline-color": colour("ground"), "text-outline-width": 2.5,
      "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "wrap", "text-max-width": "data(broad)", "line-height": 1.1,
      "width": "data(size)", "height": "data(size)" } },
    ...KINDS.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: { "background-color": colour(kind) } })),
    { selector: "node[side = 'top']", style: { "text-valign": "top", "text-margin-y": -3 } },
    ...["left", "right"].map((side) => ({ selector: `node[side = "${side}"]`, style: { "text-valign": "center",
      "text-halign": side, "text-margin-y": 0, "text-margin-x": side === "left" ? -3 : 3 } })),
    { selector: "node[?quiet]", style: { "label": "" } },
    { selector: "node[?focus]", style: { "font-weight": 700,
      "border-width": 3, "border-color": colour("ink") } },
    { selector: "edge", style: { "width": (e) => 1 + .6 * Math.log2(e.data("weight")), "line-color": colour("soft"),
      "line-opacity": .32, "curve-style": "straight", "font-size": 13, "color": colour("soft"),
      "text-background-color": colour("ground"), "text-background-opacity": .85, "text-background-padding": 1,
      "min-zoomed-font-size": 8 } },
    { selector: "edge[?directed]", style: { "target-arrow-shape": "triangle", "arrow-scale": .8,
      "target-arrow-color": colour("soft"), "curve-style": "bezier" } },
    { selector: "edge[?stated]", style: { "line-color": colour("ink"), "line-opacity": .7,
      "target-arrow-color": colour("ink"), "label": "data(relationName)", "text-rotation": "autorotate" } },
    { selector: ".faded", style: { "opacity": .18 } },
    { selector: "node:selected", style: { "border-width": 4, "border-color": colour("accent"),
      "label": "data(shown)", "z-index": 1 } },
  ];

  // ---- drawing -----------------------------------------------------------------------------------
  // A label goes on in the next line after the dot of a name or where Chinese meets Latin; a long
  // run of Chinese without either, anywhere.
  const breakable = (label) => label.replace(/(?<=·)|(?<=[\p{Script=Latin}\d])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[\p{Script=Latin}])/gu, "\u200b")
    .replace(/\p{Script=Han}{9,}/gu, (run) => run.replace(/.{4}(?=.{2})/gu, "$&\u200b"));
  const elements = (part) => [
    ...part.nodes.map((n) => ({ group: "nodes", data: { ...n, shown: breakable(n.label),
      size: 14 + 6 * Math.log2(1 + n.degree), font: 13, broad: 130 }, position: { x: n.x, y: n.y } })),
    ...part.edges.map((e) => ({ group: "edges",
      data: { ...e, stated: e.relation !== "together" && e.relation !== "speaksOf" } })),
  ];
  let waiting;
  const labelsLater = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => placeLabels(cy, cy.zoom()), 80);
  };
  const draw = (part) => {
    const old = new Map(cy.nodes().map((n) => [n.id(), { ...n.position() }]));
    cy.elements().remove();
    cy.add(elements(part));
    if (!still && old.size) {
      cy.nodes().forEach((n) => {
        const from = old.get(n.id());
        const to = { ...n.position() };
        if (from) n.position(from).animate({ position: to }, { duration: 350 });
      });
      setTimeout(() => cy.animate({ fit: { padding: 30 }, complete: labelsLater }, { duration: 200 }), 380);
    }
    cy.fit(undefined, 30);
    placeLabels(cy, cy.zoom());
    touched = false;
  };

  const cell = (text, type) => {
    const td = document.createElement("td");
    td.textContent = text;
    if (type) td.className = type;
    return td;
  };
  const button = (text, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", action);
    return made;
  };
  const tables = (part) => {
    const label = new Map(part.nodes.map((n) => [n.id, n.label]));
    $("node-table").tBodies[0].replaceChildren(...part.nodes.map((n) => {
      const row = document.createElement("tr");
      const name = document.createElement("td");
      const link = document.createElement("a");
      const more = document.createElement("td");
      link.href = withLang(n.path);
      link.textContent = n.label;
      if (n.lang) link.lang = n.lang;
      name.append(link);
      more.append(button(texts.expand, () => { setFocus([...focus(), n.id]); load(true); }));
      row.append(name, cell(n.kindName), cell(n.degree, "number"), cell(n.mentions, "number"), more);
      return row;
    }));
    $("edge-table").tBodies[0].replaceChildren(...part.edges.map((e) => {
      const row = document.createElement("tr");
      row.append(cell(label.get(e.source)), cell(e.relationName), cell(label.get(e.target)), cell(e.weight, "number"));
      return row;
    }));
  };
  const withLang = (path) => {
    const lang = new URLSearchParams(location.search).get("lang");
    return lang ? path + "?lang=" + lang : path;
  };
  const focusList = () => {
    $("focus").replaceChildren(...focus().map((id) => {
      const li = document.createElement("li");
      const remove = button("×", () => { setFocus(focus().filter((f) => f !== id)); load(true); });
      remove.setAttribute("aria-label", texts.remove + ": " + (names.get(id) || id));
      li.append(names.get(id) || id, remove);
      return li;
    }));
  };

  // The files hold the things that are seen, and what ties them.
  const files = (part) => {
    const things = part.nodes.map((n) => `<${n.id}>`).join(" ");
    const query = `BASE <${texts.base}> SELECT * { VALUES ?thing { ${things} } }`;
    for (const link of document.querySelectorAll(".graph-files .file")) {
      link.href = "/export?" + new URLSearchParams({ view: "chosen", format: link.dataset.format, labels: code, query });
    }
  };

  const load = async (remember) => {
    const asked = parameters();
    $("graph-status").textContent = texts.loading;
    try {
      const answer = await fetch("/graph.json?" + asked + (asked.size ? "&" : "") + "lang=" + code);
      if (!answer.ok) throw new Error(answer.status);
      shown = await answer.json();
    } catch {
      $("graph-status").textContent = texts.failed;
      return;
    }
    shown.nodes.forEach((n) => names.set(n.id, n.label));
    if (remember) history.pushState(null, "", address(asked));
    files(shown);
    const limit = Number(form.elements.limit.value);
    $("show-more").hidden = !(shown.more && limit < 500);
    $("graph-status").textContent = shown.nodes.length
      ? fill(texts.counts, shown.nodes.length, shown.total, shown.edges.length, shown.edgesTotal) : texts.empty;
    $("graph-card").hidden = true;
    draw(shown);
    tables(shown);
    focusList();
  };

  // ---- one thing ---------------------------------------------------------------------------------
  const card = (node) => {
    const box = $("graph-card");
    const data = node.data();
    box.hidden = false;
    box.querySelector(".kind").textContent = data.kindName;
    box.querySelector(".name").textContent = data.label;
    box.querySelector(".open").href = withLang(data.path);
    box.querySelector(".remove").hidden = !focus().includes(data.id);
    box.querySelector(".expand").hidden = focus().includes(data.id);
    box.querySelector(".ties").replaceChildren(...node.connectedEdges().sort((a, b) => b.data("weight") - a.data("weight"))
      .slice(0, 12).map((e) => {
        const li = document.createElement("li");
        const other = e.source().id() === data.id ? e.target() : e.source();
        const out = e.source().id() === data.id || !e.data("directed");
        li.textContent = `${out ? "" : "← "}${e.data("relationName")} ${other.data("label")} (${e.data("weight")})`;
        return li;
      }));
    cy.elements().addClass("faded");
    node.closedNeighborhood().removeClass("faded");
    $("graph-status").textContent = `${data.label} (${data.kindName}, ${data.degree})`;
  };
  const select = (node) => {
    cy.nodes(":selected").unselect();
    node.select();
    card(node);
    const box = node.renderedBoundingBox();
    if (box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height()) cy.center(node);
  };
  const unselect = () => {
    cy.nodes(":selected").unselect();
    cy.elements().removeClass("faded");
    $("graph-card").hidden = true;
  };
  const expand = (id) => { setFocus([...focus(), id]); load(true); };
  const chosen = () => cy.nodes(":selected").first();

  // The nearest thing in a direction: far ones and those aside count less.
  const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const neighbourOf = (node, [dx, dy]) => {
    const here = node.position();
    let best;
    let least = Infinity;
    cy.nodes().forEach((other) => {
      const x = other.position("x") - here.x;
      const y = other.position("y") - here.y;
      const ahead = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      const cost = ahead + 2 * aside;
      if (ahead > 1 && aside <= 2 * ahead && cost < least) { least = cost; best = other; }
    });
    return best;
  };
  const key = (event) => {
    const node = chosen();
    if (DIRECTIONS[event.key]) {
      const next = node.nonempty() ? neighbourOf(node, DIRECTIONS[event.key]) : cy.nodes()[0];
      if (next) select(next);
    } else if (event.key === "Enter" && node.nonempty()) expand(node.id());
    else if (event.key === "Escape") unselect();
    else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(.8);
    else if (event.key === "0") cy.fit(undefined, 30);
    else return;
    event.preventDefault();
  };
  const zoom = (factor) =>
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });

  // ---- begin -------------------------------------------------------------------------------------
  $("graph-view").hidden = false;
  $("adding").hidden = false;
  $("png").hidden = false;
  $("show").hidden = true;
  cy = cytoscape({ container: $("graph"), style: style(), minZoom: .05, maxZoom: 4, layout: { name: "preset" } });
  cy.on("tap", "node", (event) => card(event.target));
  cy.on("dbltap", "node", (event) => expand(event.target.id()));
  cy.on("tap", (event) => { if (event.target === cy) unselect(); });
  cy.on("scrollzoom dragpan pinchzoom", () => { touched = true; });
  cy.on("zoom dragfree", labelsLater);
  cy.on("resize", () => { if (!touched) cy.fit(undefined, 30); });
  $("graph").addEventListener("keydown", key);
  $("larger").addEventListener("click", () => zoom(1.25));
  $("smaller").addEventListener("click", () => zoom(.8));
  $("fit").addEventListener("click", () => cy.fit(undefined, 30));
  form.addEventListener("submit", (event) => { event.preventDefault(); load(true); });
  form.addEventListener("change", (event) => { if (event.target.id !== "add") load(true); });
  $("add").addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  $("add").addEventListener("suggestion", (event) => {
    event.preventDefault();
    const id = event.detail.path.startsWith("/") ? event.detail.path.slice(1) : event.detail.iri;
    names.set(id, event.detail.text);
    event.target.value = "";
    expand(id);
  });
  $("show-more").addEventListener("click", (event) => {
    event.preventDefault();
    const limits = [...form.elements.limit.options].map((o) => Number(o.value));
    const now = Number(form.elements.limit.value);
    form.elements.limit.value = String(limits.find((l) => l > now) || now);
    load(true);
  });
  const own = $("graph-card");
  own.querySelector(".expand").addEventListener("click", () => expand(chosen().id()));
  own.querySelector(".only").addEventListener("click", () => { setFocus([chosen().id()]); load(true); });
  own.querySelector(".remove").addEventListener("click", () => {
    setFocus(focus().filter((id) => id !== chosen().id()));
    load(true);
  });
  $("png").addEventListener("click", () => {
    const link = document.createElement("a");
    const scale = 2;
    link.download = "graph.png";
    placeLabels(cy, scale);
    link.href = URL.createObjectURL(cy.png({ full: true, scale, maxWidth: 6000, maxHeight: 6000,
      bg: colour("ground"), output: "blob" }));
    placeLabels(cy, cy.zoom());
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  addEventListener("popstate", () => { take(new URLSearchParams(location.search)); load(false); });
  const restyle = () => cy.style(style());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
  new MutationObserver(restyle).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  take(new URLSearchParams(location.search));
  load(false);
})();
