"use strict";
// Leads to #char=BEGIN,END (RFC 5147) in the text: counted in code points, as the graph does.
(() => {
  const text = document.getElementById("text");
  const lines = [...text.querySelectorAll("[data-begin]")];

  // The place of a code point: a text node and an offset in it.
  const place = (point, isEnd) => {
    let line = lines[0];
    for (const each of lines) {
      const begin = Number(each.dataset.begin);
      if (isEnd ? begin >= point : begin > point) break;
      line = each;
    }
    let left = point - Number(line.dataset.begin);
    let last = null;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      let offset = 0;
      for (const character of node.data) {
        if (left === 0 && !isEnd) return { node, offset };
        offset += character.length;
        left -= 1;
        if (left === 0 && isEnd) return { node, offset };
      }
      last = { node, offset };
    }
    return last;
  };

  const show = () => {
    const found = /^#char=(\d+),(\d+)$/.exec(location.hash.replace("%2C", ",").replace("%3D", "="));
    if (!found || !lines.length) return;
    const from = place(Number(found[1]), false);
    const to = place(Number(found[2]), true);
    if (!from || !to) return;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    if (globalThis.Highlight && CSS.highlights) {
      CSS.highlights.set("place", new Highlight(range));
    } else {
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    }
    const line = from.node.parentElement.closest("[data-begin]");
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
    // Twice: lines far away get their true heights only when they come near.
    const scroll = () => {
      const box = range.getBoundingClientRect();
      scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
    };
    scroll();
    requestAnimationFrame(() => requestAnimationFrame(scroll));
  };

  addEventListener("hashchange", show);
  if (document.readyState === "complete") show();
  else addEventListener("load", show);
})();
