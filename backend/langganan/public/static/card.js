const SECONDS = 60;

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/k/sw.js", { scope: location.pathname });
}

for (const button of document.querySelectorAll("button[data-code]")) {
  button.hidden = false;
  button.addEventListener("click", () => showCode(button));
}

for (const button of document.querySelectorAll("button[data-share]")) {
  button.hidden = !navigator.share;
  button.addEventListener("click", () => navigator.share({ text: button.dataset.share }).catch(() => {}));
}

async function showCode(button) {
  const place = button.parentElement.querySelector(".short");
  const [code, words] = place.children;
  button.disabled = true;
  try {
    const answer = await fetch(button.dataset.code, { method: "POST" });
    if (!answer.ok) throw new Error(answer.status);
    code.textContent = (await answer.json()).code.replace(/^(...)/, "$1-");
  } catch {
    code.textContent = "";
    words.textContent = button.dataset.sorry;
    place.hidden = button.disabled = false;
    button.parentElement.querySelector("details").open = true;
    return;
  }
  place.hidden = false;
  button.hidden = true;
  const end = performance.now() + SECONDS * 1000;
  const timer = setInterval(tick, 1000);
  tick();

  function tick() {
    const left = Math.ceil((end - performance.now()) / 1000);
    words.textContent = button.dataset.says.replace("{seconds}", left);
    if (left > 0) return;
    clearInterval(timer);
    code.textContent = "";
    words.textContent = button.dataset.over;
    button.hidden = button.disabled = false;
  }
}
