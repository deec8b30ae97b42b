"use strict";
// Light or dark as the system says, or as the reader chose with the button.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem("yulu-theme"); } catch { return null; } };
  const chosen = read();
  if (chosen) root.dataset.theme = chosen;

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
    const tell = () => button.setAttribute("aria-pressed", String(isDark()));
    button.hidden = false;
    tell();
    dark.addEventListener("change", tell);
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("yulu-theme", root.dataset.theme); } catch { /* not kept, then */ }
      tell();
    });
  });
})();
