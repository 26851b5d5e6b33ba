// Light, dark or as the system says: changes at once, and the server remembers.
import { each } from "./page.js";

each("[data-theme-form]", (form) => {
  form.addEventListener("submit", (event) => {
    const theme = event.submitter?.value;
    if (!theme) return;
    event.preventDefault();
    event.stopPropagation();
    document.documentElement.dataset.theme = theme;
    form
      .querySelectorAll("[aria-pressed]")
      .forEach((button) => button.setAttribute("aria-pressed", String(button.value === theme)));
    const data = new FormData(form);
    data.set("wahl", theme);
    fetch(form.action, { method: "POST", body: new URLSearchParams(data), redirect: "manual" });
  });
});

// Turbo swaps the body only; the chosen theme sits on the root element.
document.addEventListener("turbo:before-render", (event) => {
  const next = event.detail.newBody.ownerDocument?.documentElement?.dataset?.theme;
  if (next) document.documentElement.dataset.theme = next;
});
