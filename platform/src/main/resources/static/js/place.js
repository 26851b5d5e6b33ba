// A municipality by name or postcode: a list below the field, driven by arrows, enter and escape.
// The address answers GET ?q=… with [{"ags": "10041100", "label": "Saarbrücken", "hint": "66111 · Regionalverband …"}].
import { each } from "./page.js";

const WAIT = 160;

each("[data-place]", (box) => {
  const field = box.querySelector("input:not([type=hidden])");
  const key = box.querySelector("input[type=hidden]");
  if (!key) return;

  const list = document.createElement("ul");
  list.className = "place__list";
  list.id = `${field.id}-list`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  const said = document.createElement("span");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  box.append(list, said);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let places = [];
  let marked = -1;
  let timer;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    marked = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const mark = (index) => {
    marked = (index + places.length) % places.length;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === marked)));
    const option = list.children[marked];
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const choose = (place) => {
    field.value = place.label;
    key.value = place.ags;
    close();
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const show = (found) => {
    places = found;
    list.replaceChildren(
      ...found.map((place, at) => {
        const option = document.createElement("li");
        option.className = "place__option";
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.append(place.label);
        if (place.hint) {
          const hint = document.createElement("small");
          hint.textContent = place.hint;
          option.append(hint);
        }
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          choose(place);
        });
        return option;
      }),
    );
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    said.textContent = found.length ? `${found.length} ${box.dataset.placeSome}` : box.dataset.placeNone;
  };

  const ask = async () => {
    const text = field.value.trim();
    if (text.length < 2) return close();
    const mine = ++asked;
    try {
      const answer = await fetch(`${box.dataset.placeUrl}?q=${encodeURIComponent(text)}`, {
        headers: { Accept: "application/json" },
      });
      if (answer.ok && mine === asked && document.activeElement === field) show(await answer.json());
    } catch {
      // Without the list the typed name is enough: the server resolves it.
      close();
    }
  };

  field.addEventListener("input", () => {
    key.value = "";
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark(marked + 1);
    else if (event.key === "ArrowUp") mark(marked < 0 ? -1 : marked - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && marked >= 0) choose(places[marked]);
    else return;
    event.preventDefault();
  });
});
