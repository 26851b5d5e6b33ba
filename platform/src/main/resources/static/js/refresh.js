// A page that waits for something looks again by itself, without moving what the reader looks at.
import { each } from "./page.js";

each("[data-refresh]", (part) => {
  const wait = () => setTimeout(() => look().catch(wait), Number(part.dataset.refresh) * 1000);
  const look = async () => {
    if (!part.isConnected) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-refresh]");
    if (!now) {
      location.reload();
      return;
    }
    part.innerHTML = now.innerHTML;
    wait();
  };
  wait();
});
