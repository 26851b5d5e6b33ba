// The summary of errors follows the order of the form.
import { each } from "./page.js";

each(".errors ul", (list) => {
  const field = (line) => document.querySelector(line.querySelector("[data-error]")?.hash || "none");
  [...list.children]
    .filter(field)
    .sort((a, b) => (field(a).compareDocumentPosition(field(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .forEach((line) => list.append(line));
});
