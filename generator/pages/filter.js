// Narrow a page down to the entries that fit the form. Without this script all of them show.
(() => {
  "use strict";
  const form = document.querySelector("form.filters");
  const entries = [...document.querySelectorAll("[data-entry]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const found = form.querySelector("output");
  const texts = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));

  function fits(entry, choices, words) {
    const chosen = choices.every(([name, value]) => (entry.dataset[name] || "").split(" ").includes(value));
    return chosen && words.every((word) => texts.get(entry).includes(word));
  }

  function apply() {
    const choices = [...form.querySelectorAll("select")]
      .map((select) => [select.name, select.value])
      .filter(([, value]) => value);
    const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !fits(entry, choices, words);
      shown += entry.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-entry]:not([hidden])");
    }
    found.value = shown === entries.length ? `All ${shown} are shown.` : `${shown} of ${entries.length} are shown.`;
  }

  function follow() {
    // An entry that somebody links to is never hidden.
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", follow);
  apply();
})();
