// A button that takes a prepared text along.
import { each } from "./page.js";

each("[data-copy]", (box) => {
  const text = box.querySelector("textarea");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet button--small";
  button.textContent = box.dataset.copyLabel;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      text.select();
      document.execCommand("copy");
    }
    button.textContent = box.dataset.copyDone;
    setTimeout(() => (button.textContent = box.dataset.copyLabel), 2500);
  });
  box.append(button);
});
