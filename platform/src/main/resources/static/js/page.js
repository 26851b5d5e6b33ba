// Runs a set-up for every element of a page, after the first load and after each visit by Turbo.
export function each(selector, setUp) {
  const run = () =>
    document.querySelectorAll(selector).forEach((element) => {
      const key = `ready${selector.replace(/\W/g, "")}`;
      if (element.dataset[key]) return;
      element.dataset[key] = "yes";
      setUp(element);
    });
  document.addEventListener("turbo:load", run);
  document.addEventListener("turbo:render", run);
  document.addEventListener("turbo:frame-load", run);
  run();
}
