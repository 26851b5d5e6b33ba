// A few keys for people who are here every day. "?" shows them all.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

let afterG = false;

function lines() {
  return [...document.querySelectorAll(".today__subject, .table__lead a, .suggestion__name a")];
}

function step(by) {
  const all = lines();
  if (!all.length) return;
  const at = all.indexOf(document.activeElement);
  all[Math.min(Math.max(at + by, 0), all.length - 1)].focus();
}

function help() {
  document.querySelector("[data-keys-dialog]")?.showModal();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  if (afterG && /^[1-9]$/.test(event.key)) {
    document.querySelectorAll(".menu__link")[Number(event.key) - 1]?.click();
  } else if (event.key === "/") {
    const search = document.querySelector(".head__query");
    if (!search) return;
    event.preventDefault();
    search.focus();
  } else if (event.key === "t") {
    const note = document.querySelector("[data-note-link]");
    if (!note) return;
    event.preventDefault();
    note.click();
  } else if (event.key === "?") help();
  else if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  afterG = event.key === "g";
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys]")) help();
  // A menu that was opened closes when one clicks elsewhere.
  document.querySelectorAll("[data-menu][open], .help[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("[data-menu][open], .help[open]").forEach((menu) => {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
});

const showButton = () => document.querySelectorAll("[data-keys]").forEach((button) => (button.hidden = false));
document.addEventListener("turbo:load", showButton);
showButton();
