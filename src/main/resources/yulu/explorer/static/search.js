"use strict";
// Suggestions while somebody types into a search field (WAI-ARIA combobox with a list box).
// Without this script the field is a plain form.
(() => {
  const DELAY = 120;

  const attach = (input) => {
    const namesOnly = input.hasAttribute("data-names");
    const list = document.createElement("ul");
    const status = document.createElement("span");
    list.id = (input.id || "search-field") + "-suggestions";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.dataset.suggestions);
    list.hidden = true;
    status.className = "hidden";
    status.setAttribute("role", "status");
    input.after(list, status);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"],
      ["aria-expanded", "false"], ["aria-controls", list.id], ["autocomplete", "off"]]) {
      input.setAttribute(name, value);
    }

    let items = [];
    let active = -1;
    let timer = 0;
    let asked = 0;

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const activate = (number) => {
      active = number;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      if (active < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", list.children[active].id);
        list.children[active].scrollIntoView({ block: "nearest" });
      }
    };

    const choose = (item) => {
      close();
      if (input.dispatchEvent(new CustomEvent("suggestion", { detail: item, bubbles: true, cancelable: true }))) {
        const lang = new URLSearchParams(location.search).get("lang");
        const target = new URL(item.path, location.href);
        if (lang) target.searchParams.set("lang", lang);
        location.assign(target);
      }
    };

    const option = (item, i) => {
      const li = document.createElement("li");
      const name = document.createElement("bdi");
      const kind = document.createElement("span");
      li.id = list.id + "-" + i;
      li.setAttribute("role", "option");
      li.setAttribute("aria-selected", "false");
      name.textContent = item.also ? item.text + " · " + item.also : item.text;
      if (item.lang) name.lang = item.lang;
      kind.className = "kind " + item.kind;
      kind.textContent = item.kindName;
      li.append(name, " ", kind);
      li.addEventListener("mousedown", (event) => event.preventDefault());
      li.addEventListener("click", () => choose(item));
      return li;
    };

    const show = (found) => {
      items = found;
      list.replaceChildren(...items.map(option));
      activate(-1);
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
      status.textContent = input.dataset.suggested.replace("{0}", items.length);
    };

    const ask = async () => {
      const words = input.value.trim();
      const mine = ++asked;
      if (!words) return close();
      const query = new URLSearchParams({ q: words, lang: document.documentElement.lang.slice(0, 2) });
      if (namesOnly) query.set("names", "1");
      try {
        const answer = await fetch("/search/suggest?" + query);
        if (mine === asked && answer.ok && document.activeElement === input) show(await answer.json());
      } catch {
        close();
      }
    };

    input.addEventListener("input", (event) => {
      if (event.isComposing) return; // an input method is still at work; its end is an event too
      clearTimeout(timer);
      timer = setTimeout(ask, DELAY);
    });
    input.addEventListener("compositionend", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, DELAY);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) return void ask();
        const step = event.key === "ArrowDown" ? 1 : -1;
        const count = items.length + 1; // one place for the field itself
        activate(((active + 1 + step + count) % count) - 1);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        choose(items[active]);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      }
    });
  };

  document.querySelectorAll("input[data-suggestions]").forEach(attach);
})();
