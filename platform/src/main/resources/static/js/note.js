// While a telephone note is typed, people and open cases that fit appear below. Without this the note finds them when saved.
import { each } from "./page.js";

const PAUSE = 180;

each("form[data-note]", (form) => {
  const place = form.querySelector("[data-note-matches]");
  const fields = ["who", "sentence"].map((name) => form.elements.namedItem(name));
  let timer;
  let asked = 0;
  const look = async () => {
    const words = new URLSearchParams();
    fields.forEach((field) => words.set(field.name, field.value));
    form.querySelectorAll("[data-note-matches] input:checked").forEach((choice) => words.set(choice.name, choice.value));
    const turn = ++asked;
    const answer = await fetch(`${form.dataset.note}?${words}`, { headers: { Accept: "text/html" } });
    const piece = await answer.text();
    // An answer that was overtaken by a newer question is not shown, and a choice made meanwhile stays.
    if (!answer.ok || turn !== asked || place.contains(document.activeElement)) return;
    place.innerHTML = piece;
  };
  fields.forEach((field) =>
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => look().catch(() => place.replaceChildren()), PAUSE);
    }),
  );
});
