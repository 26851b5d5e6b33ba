// A calendar button beside a typed German date. The typed text stays what is sent.
import { each } from "./page.js";

const icon =
  '<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 9.8h17M8 3v4M16 3v4"/></svg>';

function toIso(text) {
  const found = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/.exec(text);
  return found ? `${found[3]}-${found[2].padStart(2, "0")}-${found[1].padStart(2, "0")}` : "";
}

function toGerman(iso) {
  const [year, month, day] = iso.split("-");
  return day ? `${day}.${month}.${year}` : "";
}

each("[data-date]", (box) => {
  const typed = box.querySelector("input");
  const picker = document.createElement("input");
  if (!("showPicker" in picker)) return;
  picker.type = "date";
  picker.className = "field__native";
  picker.tabIndex = -1;
  picker.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "field__pick";
  button.setAttribute("aria-label", box.dataset.dateLabel);
  button.innerHTML = icon;
  button.addEventListener("click", () => {
    picker.value = toIso(typed.value);
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    typed.value = toGerman(picker.value);
    typed.dispatchEvent(new Event("input", { bubbles: true }));
    typed.focus();
  });
  box.append(picker, button);
});
