// What takes over a second shows that it is on its way; a second click changes nothing.
const LATER = 800;

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button || event.defaultPrevented) return;
  const timer = setTimeout(() => button.setAttribute("aria-busy", "true"), LATER);
  const done = () => {
    clearTimeout(timer);
    button.removeAttribute("aria-busy");
  };
  event.target.addEventListener("turbo:submit-end", done, { once: true });
  addEventListener("pageshow", done, { once: true });
});
