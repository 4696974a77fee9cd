// Comfort for those who have script: keys, stepping through matches in place, live progress.
// Every page does everything without it.

const KEYS_OFF = "pressmark.keys";
const marks = [...document.querySelectorAll("article mark[id]")];
const stepper = document.querySelector(".stepper[data-matches]");
const hits = [...document.querySelectorAll(".hits .headline a, .stories .headline a")];

let current = marks.findIndex((mark) => mark.classList.contains("current"));
if (location.hash.startsWith("#m")) {
  current = marks.findIndex((mark) => `#${mark.id}` === location.hash);
}

function show(index) {
  if (marks.length === 0) {
    return;
  }
  current = (index + marks.length) % marks.length;
  marks.forEach((mark, i) => mark.classList.toggle("current", i === current));
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  marks[current].scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  history.replaceState(null, "", `#${marks[current].id}`);
  if (stepper) {
    stepper.querySelector(".at").textContent = stepper.dataset.at
      .replace("%1", String(current + 1))
      .replace("%2", String(marks.length));
  }
}

function follow(selector) {
  document.querySelector(selector)?.click();
}

function hit(step) {
  const at = hits.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : hits.length - 1) : at + step;
  hits[next]?.focus();
}

const keys = {
  "/": () => document.querySelector("#q")?.select(),
  j: () => hit(1),
  k: () => hit(-1),
  o: () => hits.includes(document.activeElement) && document.activeElement.click(),
  n: () => show(current + 1),
  p: () => show(current < 0 ? marks.length - 1 : current - 1),
  u: () => follow("a.back"),
  v: () => follow("a.original"),
  c: () => follow(".cite .chosen"),
};

function off() {
  try {
    return localStorage.getItem(KEYS_OFF) === "off";
  } catch {
    return false;
  }
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  if (typing || modified || event.defaultPrevented || !Object.hasOwn(keys, event.key) || off()) {
    return;
  }
  event.preventDefault();
  keys[event.key]();
});

stepper?.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link && marks.length > 0) {
    event.preventDefault();
    show(link.classList.contains("next") ? current + 1 : current < 0 ? -1 : current - 1);
  }
});

const keysSwitch = document.querySelector(".keys-switch");
if (keysSwitch) {
  const button = keysSwitch.querySelector("button");
  const label = () => (button.textContent = off() ? button.dataset.on : button.dataset.off);
  button.addEventListener("click", () => {
    localStorage.setItem(KEYS_OFF, off() ? "on" : "off");
    label();
  });
  label();
  keysSwitch.hidden = false;
}

const progress = document.querySelector("[data-progress]");
if (progress) {
  const watch = setInterval(async () => {
    const answer = await fetch(progress.dataset.progress).catch(() => null);
    const state = answer?.ok ? await answer.json() : null;
    if (state && !state.progress) {
      clearInterval(watch);
      location.reload();
    } else if (state) {
      progress.textContent = progress.dataset.sentence
        .replace("%1", state.progress.files.toLocaleString("en"))
        .replace("%2", state.progress.of.toLocaleString("en"))
        .replace("%3", state.progress.articles.toLocaleString("en"));
    }
  }, 2000);
}
