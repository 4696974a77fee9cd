// Single keys. Every page does everything without them; other parts add theirs to `keys`.

const KEYS_OFF = "pressmark.keys";

const keys = {
  "/": () => document.querySelector("#q")?.select(),
  "?": () => document.querySelector("dialog.keys-list")?.showModal(),
  u: () => follow("a.back"),
  v: () => follow("a.original"),
  c: () => follow(".cite .chosen"),
};

function follow(selector) {
  document.querySelector(selector)?.click();
}

function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}

{
  let off = stored(KEYS_OFF) === "off";

  document.addEventListener("keydown", (event) => {
    const busy = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (busy || modified || event.defaultPrevented || off || !Object.hasOwn(keys, event.key)) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  });

  const switches = [...document.querySelectorAll(".keys-switch")];
  const label = () =>
    switches.forEach((it) => {
      const button = it.querySelector("button");
      button.textContent = off ? button.dataset.on : button.dataset.off;
      it.hidden = false;
    });
  for (const it of switches) {
    it.querySelector("button").addEventListener("click", () => {
      off = !off;
      store(KEYS_OFF, off ? "off" : "on");
      label();
    });
  }
  label();
}
