// Keeps what is typed into <form data-draft="name"> in this browser tab until it has been sent.
// data-draft-kept is the sentence shown when an earlier draft has been put back.
import { each } from "./page.js";

const SKIP = new Set(["_csrf", "_submission", "_version"]);

function read(form) {
  return [...new FormData(form)].filter(([name, value]) => !SKIP.has(name) && typeof value === "string");
}

function put(form, entries) {
  const byName = Map.groupBy(entries, ([name]) => name);
  for (const field of form.elements) {
    if (!field.name || SKIP.has(field.name) || field.type === "file" || field.type === "submit") continue;
    const values = (byName.get(field.name) ?? []).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
    else if (values.length) field.value = values[0];
  }
}

each("form[data-draft]", (form) => {
  const key = `draft:${form.dataset.draft}`;
  const kept = sessionStorage.getItem(key);
  // After a refused submission the server has sent the typed text back: that is the newer truth.
  const refused = form.querySelector("[aria-invalid]") || form.ownerDocument.querySelector(".errors");
  if (kept && !refused) {
    const before = JSON.stringify(read(form));
    if (kept !== before) {
      put(form, JSON.parse(kept));
      if (form.dataset.draftKept) {
        const note = document.createElement("p");
        note.className = "notice";
        note.setAttribute("role", "status");
        note.textContent = form.dataset.draftKept;
        form.prepend(note);
      }
    }
  }
  form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(read(form))));
  form.addEventListener("turbo:submit-end", (event) => {
    if (event.detail.success) sessionStorage.removeItem(key);
  });
});
