// While somebody types into the field in the header, the best results appear below it. Enter leads to all of them, with or
// without this; the arrow keys walk through what is shown.
import { each } from "./page.js";

const PAUSE = 160;
const SHORTEST = 2;

each("form[data-search]", (form) => {
  const field = form.querySelector("input");
  const found = form.querySelector("[data-search-found]");
  let timer;
  let asked = 0;
  const hide = () => {
    asked++;
    found.hidden = true;
    found.replaceChildren();
  };
  const look = async () => {
    const typed = field.value.trim();
    if (typed.length < SHORTEST) return hide();
    const turn = ++asked;
    const answer = await fetch(`${form.dataset.search}?${new URLSearchParams({ text: typed })}`, {
      headers: { Accept: "text/html" },
    });
    const piece = await answer.text();
    // An answer that was overtaken by a newer question is not shown, nor one that comes after leaving the field.
    if (!answer.ok || turn !== asked || !form.contains(document.activeElement)) return;
    found.innerHTML = piece;
    found.hidden = false;
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(hide), PAUSE);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !found.hidden) {
      // The first Escape closes the results, only the next one clears the field.
      event.preventDefault();
      event.stopPropagation();
      field.focus();
      hide();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...found.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    if (found.hidden || at < 0 || at >= stops.length) return;
    event.preventDefault();
    stops[at].focus();
  });
  // A click on a result must not take the results away first.
  found.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) hide();
  });
});
