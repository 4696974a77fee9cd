
// Citations are copied by their buttons; the kind that was copied last is the one the key takes.

const KIND = "pressmark.citation";
const copies = [...document.querySelectorAll(".cite .copy")];

function remembered() {
  try {
    return localStorage.getItem(KIND);
  } catch {
    return null;
  }
}

function choose(button) {
  for (const other of copies) {
    other.classList.toggle("chosen", other === button);
    other.toggleAttribute("aria-keyshortcuts", false);
  }
  button.setAttribute("aria-keyshortcuts", "c");
  try {
    localStorage.setItem(KIND, button.dataset.kind);
  } catch {
    // Then it is remembered as long as the page stands.
  }
}

async function copyCitation(button) {
  choose(button);
  if (button.dataset.file) {
    const answer = await fetch(button.dataset.file).catch(() => null);
    const text = answer?.ok ? await answer.text() : "";
    const pre = document.createElement("pre");
    pre.textContent = text;
    await copy(text, html(pre), text ? button.dataset.said : said.dataset.failed);
  } else {
    const citation = button.closest(".row").querySelector(".citation");
    const rich = document.createElement("span");
    rich.append(...citation.cloneNode(true).childNodes);
    await copy(citation.textContent, rich.innerHTML, button.dataset.said);
  }
}

for (const button of copies) {
  button.hidden = false;
  button.addEventListener("click", () => copyCitation(button));
}
choose(copies.find((button) => button.dataset.kind === remembered()) ?? copies[0]);
