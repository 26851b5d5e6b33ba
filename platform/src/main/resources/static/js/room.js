// The desk for the room: every key that stands beside a button presses it, and the clocks go on.
const MINUTE = 60_000;

const typing = (target) => target.closest("input:not([type=checkbox], [type=radio]), textarea, select");

function press(element) {
  if (element.matches("textarea, input, [data-key-focus]")) {
    element.focus();
    return;
  }
  element.click();
  if (element.matches("summary") && element.parentElement.open) {
    const field = element.parentElement.querySelector("textarea, input:not([type=hidden]), select, button");
    field?.focus();
  }
}

document.addEventListener("keydown", (event) => {
  if (!document.querySelector("[data-room]") || document.querySelector("dialog[open]")) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      // The button beside the field, not the first of the form.
      const near = event.target.closest("details") ?? event.target.form;
      const button = near.querySelector("button[type=submit]") ?? event.target.form.querySelector("button[type=submit]");
      event.preventDefault();
      button.click();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toUpperCase();
  if (!/^[A-Z0-9]$/.test(key)) return;
  const target = document.querySelector(`[data-room] [aria-keyshortcuts="${key}"]`);
  if (!target) return;
  event.preventDefault();
  press(target);
});

setInterval(() => {
  document.querySelectorAll("[data-clock]").forEach((clock) => {
    const spent = Math.max(0, Math.floor((Date.now() - Date.parse(clock.dataset.clock)) / MINUTE));
    if (clock.textContent !== String(spent)) clock.textContent = String(spent);
  });
}, 5_000);
