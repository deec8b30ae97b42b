"use strict";
// Two more views of a result for the query editor: bars for names with numbers, a network for
// triples and for pairs of things.
(() => {
  const settings = document.getElementById("editor").dataset;
  const prefixes = JSON.parse(settings.prefixes);
  const MOST_BARS = 100;
  const MOST_LINES = 300;
  const SVG = "http://www.w3.org/2000/svg";
  const NUMERIC = /#(integer|decimal|double|float|int|long|short|nonNegativeInteger|positiveInteger)$/;
  const isNumber = (term) => Boolean(term && NUMERIC.test(term.datatype || "") && isFinite(term.value));

  /** Where an IRI leads: to a page here if it is one of the graph. */
  const local = (iri) => (iri.startsWith(settings.base) ? "/" + iri.slice(settings.base.length) : iri);
  const short = (term) => {
    if (term.type !== "uri") return term.value;
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      if (term.value.startsWith(namespace)) return prefix + ":" + term.value.slice(namespace.length);
    }
    const tail = term.value.startsWith(settings.base) ? term.value.slice(settings.base.length) : term.value;
    try {
      return decodeURIComponent(tail.replace(/^.*\/(?=[^/]+$)/, ""));
    } catch {
      return tail;
    }
  };
  /** An IRI of the graph as people read it, such as concept/价值函数. */
  const below = (iri) => {
    try {
      return decodeURI(iri.slice(settings.base.length));
    } catch {
      return iri.slice(settings.base.length);
    }
  };
  const svg = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const icon = (...paths) => {
    const picture = svg("svg", { viewBox: "0 0 20 20", width: 15, height: 15, "aria-hidden": "true" });
    picture.append(...paths.map((d) => svg("path", { d })));
    return picture;
  };
  /** A colour of the pages, as it is now: light or dark. */
  const colour = (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(--${name})`;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  const always = (rows, name, test) => rows.every((row) => !row[name] || test(row[name]));

  class Chart {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = settings.chart;
      this.priority = 3;
    }

    /** The column with names and the one with numbers. */
    columns() {
      const results = this.yasr.results;
      const rows = (results && results.getBindings()) || [];
      const names = results && rows.length ? results.getVariables() : [];
      const number = names.find((n) => rows.some((row) => isNumber(row[n])) && always(rows, n, isNumber));
      const others = names.filter((n) => n !== number && !always(rows, n, isNumber));
      const label = others.find((n) => rows.some((row) => row[n]) && always(rows, n, (t) => t.type !== "uri")) || others[0];
      const link = names.find((n) => rows.some((row) => row[n]) && always(rows, n, (t) => t.type === "uri"));
      return number && label ? { rows, number, label, link } : null;
    }

    canHandleResults() {
      return this.columns() !== null;
    }

    draw() {
      const { rows, number, label, link } = this.columns();
      const most = Math.max(...rows.map((row) => Number(row[number] ? row[number].value : 0)), Number.MIN_VALUE);
      const table = document.createElement("table");
      const body = document.createElement("tbody");
      const head = table.createTHead().insertRow();
      for (const name of [label, number]) {
        const th = document.createElement("th");
        th.scope = "col";
        th.textContent = name;
        head.append(th);
      }
      head.lastChild.className = "number";
      table.className = "bars";
      for (const row of rows.slice(0, MOST_BARS)) {
        const value = Number(row[number] ? row[number].value : 0);
        const tr = body.insertRow();
        const name = document.createElement(link && row[link] ? "a" : "span");
        const bar = svg("svg", { class: "bar", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" });
        if (link && row[link]) name.href = local(row[link].value);
        name.textContent = row[label] ? short(row[label]) : "";
        bar.append(svg("rect", { width: Math.max(0, (100 * value) / most), height: 4, rx: 1 }));
        tr.insertCell().append(name, bar);
        const cell = tr.insertCell();
        cell.className = "number";
        cell.textContent = row[number] ? row[number].value : "";
      }
      table.append(body);
      this.yasr.resultsEl.append(table);
    }

    getIcon() {
      return icon("M2 3h6v3H2z", "M2 8h15v3H2z", "M2 13h10v3H2z");
    }
  }

  const networks = new Set();
  const restyle = () => networks.forEach((network) => network.restyle());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
  new MutationObserver(restyle).observe(document.documentElement, { attributeFilter: ["data-theme"] });

  class Network {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = settings.network;
      this.priority = 2;
    }

    /** Names of the columns: from, to and, where there is one, how. */
    columns() {
      const results = this.yasr.results;
      const rows = (results && results.getBindings()) || [];
      const names = rows.length ? results.getVariables() : [];
      const triple = [["s", "p", "o"], ["subject", "predicate", "object"]].find((t) => t.every((n) => names.includes(n)));
      if (triple) return { rows, from: triple[0], how: triple[1], to: triple[2] };
      const things = names.filter((n) => rows.some((row) => row[n]) && always(rows, n, (t) => t.type === "uri"));
      return things.length === 2 ? { rows, from: things[0], to: things[1] } : null;
    }

    canHandleResults() {
      return this.columns() !== null;
    }

    elements() {
      const { rows, from, how, to } = this.columns();
      const nodes = new Map();
      const edges = [];
      const node = (term) => {
        const id = term.type + " " + term.value;
        if (!nodes.has(id)) {
          const text = short(term);
          nodes.set(id, { data: { id, label: text.length > 40 ? text.slice(0, 40) + "…" : text, iri: term.type === "uri" ? term.value : "" } });
        }
        return id;
      };
      for (const row of rows) {
        if (edges.length < MOST_LINES && row[from] && row[to]) {
          edges.push({ data: { source: node(row[from]), target: node(row[to]), label: how && row[how] ? short(row[how]) : "" } });
        }
      }
      const all = [...nodes.values()];
      // Begun on a circle and without chance, so that the same result looks the same.
      all.forEach((n, i) => {
        const angle = (2 * Math.PI * i) / all.length;
        n.position = { x: 40 * all.length * Math.cos(angle), y: 40 * all.length * Math.sin(angle) };
      });
      return { all: [...all, ...edges], cut: rows.length > edges.length };
    }

    style() {
      return [
        { selector: "node", style: { "label": "data(label)", "font-size": 12, "color": colour("ink"), "background-color": colour("soft"),
          "text-outline-color": colour("ground"), "text-outline-width": 2, "text-valign": "bottom", "width": 16, "height": 16, "min-zoomed-font-size": 6 } },
        { selector: "node[iri != '']", style: { "background-color": colour("accent") } },
        { selector: "edge", style: { "label": "data(label)", "font-size": 9, "color": colour("soft"), "width": 1.5, "line-color": colour("soft"),
          "line-opacity": .5, "target-arrow-color": colour("soft"), "target-arrow-shape": "triangle", "curve-style": "bezier",
          "text-rotation": "autorotate", "min-zoomed-font-size": 7 } },
      ];
    }

    draw() {
      const { all, cut } = this.elements();
      const box = document.createElement("div");
      const help = document.createElement("p");
      box.className = "network";
      help.className = "fine";
      help.textContent = settings.networkHelp + (cut ? " " + settings.networkCut.replace("{0}", MOST_LINES) : "");
      this.yasr.resultsEl.append(box, help);
      this.cy = cytoscape({
        container: box,
        elements: all,
        style: this.style(),
        layout: { name: "cose", randomize: false, animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: 90, numIter: 400 },
      });
      networks.add(this);
      this.cy.on("dbltap", "node", (event) => {
        const iri = event.target.data("iri");
        if (/^https?:/.test(iri)) open(local(iri), "_blank", "noopener");
      });
    }

    restyle() {
      if (this.cy) this.cy.style(this.style());
    }

    destroy() {
      networks.delete(this);
      if (this.cy) this.cy.destroy();
    }

    getIcon() {
      return icon("M4 3a2 2 0 1 0 .1 0z", "M15 6a2 2 0 1 0 .1 0z", "M8 14a2 2 0 1 0 .1 0z", "M5 6l4 9 M6 5l8 3 M10 15l4-6");
    }
  }

  Yasgui.Yasr.registerPlugin("chart", Chart);
  Yasgui.Yasr.registerPlugin("network", Network);
  // Values without quotes and types to begin with; the table's own switch shows them.
  Yasgui.Yasr.defaults.plugins.table = { enabled: true, dynamicConfig: { compact: true } };
  Yasgui.Yasr.plugins.table.defaults.openIriInNewWindow = false;

  // The editor hands on triples without saying what they are, and so could not show them as rows.
  const setResponse = Yasgui.Yasr.prototype.setResponse;
  Yasgui.Yasr.prototype.setResponse = function (data, duration) {
    const triples = typeof data === "string" && /^\s*(<[^?!>][^>]*>|_:\S+)\s+</.test(data);
    return setResponse.call(this, triples ? { data, contentType: "application/n-triples", status: 200 } : data, duration);
  };
  Yasgui.Yasr.defaults.pluginOrder = ["table", "network", "chart", "response"];

  // What the editor leaves out for those who do not see it or use no mouse.
  const mend = (root) => {
    const all = (css) => root.querySelectorAll(css);
    for (const box of all(".CodeMirror-scroll")) {
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", "SPARQL");
    }
    for (const size of all("select.tableSizer")) size.setAttribute("aria-label", settings.rows);
    for (const field of all("textarea:not([aria-label])")) field.setAttribute("aria-label", "SPARQL");
    for (const field of all("input.autocomplete")) field.setAttribute("aria-label", "SPARQL endpoint");
    for (const button of all("[role=tablist] button:not([role])")) {
      button.setAttribute("role", "tab");
      button.setAttribute("aria-selected", "false");
    }
  };
  // IRIs of the graph lead to the pages of this server, wherever the graph's base is.
  const relink = (root) => {
    for (const link of root.querySelectorAll("a.iri[href]")) {
      const href = link.getAttribute("href");
      if (href.startsWith(settings.base)) {
        if (link.textContent === href) link.textContent = below(href);
        link.title = href;
        link.setAttribute("href", local(href));
        link.setAttribute("target", "_self");
      }
    }
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) {
        relink(node.parentNode || node);
        mend(node.parentNode || node);
      }
    }
  }).observe(document.getElementById("editor"), { childList: true, subtree: true });
})();
