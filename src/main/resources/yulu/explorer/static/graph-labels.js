"use strict";
// Names in the picture of the graph: each is large enough to read or not there at all. Whatever is
// in focus or has more ties comes first; a name that would cover another, or something larger, waits until one zooms in.
const placeLabels = (() => {
  const LEAST = 11.5;  // on the screen, in pixels
  const BROAD = 10;    // so many characters in a line
  const LEADING = 1.15;
  const LATIN = .56;   // as broad as a Chinese character

  const breadth = (text) => [...text].reduce((sum, c) =>
    sum + (c === "\u200b" ? 0 : /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(c) ? 1 : LATIN), 0);
  // Where a name may stand, the best first.
  const SIDES = ["bottom", "top", "right", "left"];
  const box = (node, font, side) => {
    const all = breadth(node.data("shown"));
    const width = Math.min(all, BROAD) * font;
    const height = Math.ceil(all / BROAD) * LEADING * font;
    const away = node.data("size") / 2 + 2;
    const { x, y } = node.position();
    const left = { right: x + away, left: x - away - width }[side] ?? x - width / 2;
    const top = { bottom: y + away, top: y - away - height }[side] ?? y - height / 2;
    return { left, right: left + width, top, bottom: top + height };
  };
  // What must be seen of a thing: its middle.
  const dot = (node) => {
    const half = node.data("size") * .3;
    const { x, y } = node.position();
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  };
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const first = (a, b) => (b.data("focus") ? 1 : 0) - (a.data("focus") ? 1 : 0)
    || b.data("degree") - a.data("degree") || (a.id() < b.id() ? -1 : 1);

  // Sets the size of every name, and which are quiet, for a picture so many times as large.
  return (cy, zoom) => cy.batch(() => {
    const taken = [];
    for (const node of cy.nodes().toArray().sort(first)) {
      const font = Math.max(13 + 2 * Math.log2(1 + node.data("degree")), LEAST / zoom);
      const side = SIDES.find((one) => !taken.some((other) => meet(box(node, font, one), other)));
      taken.push(dot(node));
      if (side) taken.push(box(node, font, side));
      node.data({ font, broad: BROAD * font, quiet: !side, side: side || SIDES[0] });
    }
  });
})();
