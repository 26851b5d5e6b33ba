// After a refused form the summary of errors is where one goes on.
import { each } from "./page.js";

each("[data-focus]", (element) => element.focus());

// The current entry of a menu that scrolls sideways is in sight.
each(".menu__link[aria-current], .tabs__tab[aria-current]", (link) => {
  const strip = link.closest("nav");
  strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
});
