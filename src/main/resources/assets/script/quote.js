
// What is selected in the text can be copied with where it stands.

const text = document.querySelector("article .text");
const quote = document.querySelector(".quote");
let settling = 0;

function selection() {
  const chosen = getSelection();
  const range = chosen.rangeCount > 0 && !chosen.isCollapsed ? chosen.getRangeAt(0) : null;
  return range && range.intersectsNode(text) ? range : null;
}

// The paragraphs a selection touches, each with as much of it as is selected.
function quoted(range) {
  return [...text.querySelectorAll(":scope > [id^=p]")]
    .filter((block) => range.intersectsNode(block))
    .map((block) => {
      const part = document.createRange();
      part.selectNodeContents(block);
      if (block.contains(range.startContainer)) {
        part.setStart(range.startContainer, range.startOffset);
      }
      if (block.contains(range.endContainer)) {
        part.setEnd(range.endContainer, range.endOffset);
      }
      return { id: block.id, words: part.toString().replace(/\s+/g, " ").trim() };
    })
    .filter((part) => part.words);
}

function place() {
  const range = selection();
  const parts = range ? quoted(range) : [];
  quote.hidden = parts.length === 0;
  if (!quote.hidden) {
    const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    const left = Math.min(box.right + 4, document.documentElement.clientWidth - quote.offsetWidth);
    quote.style.top = `${scrollY + box.bottom + 6}px`;
    quote.style.left = `${Math.max(0, scrollX + left)}px`;
  }
}

function inner(words) {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}

function copyQuote(parts) {
  const address = `${quote.dataset.address}#${parts[0].id}`;
  const source = quote.querySelector(".source");
  const plain = parts.map((part) => `“${inner(part.words)}`).join("\n\n");
  const block = document.createElement("blockquote");
  block.cite = address;
  for (const part of parts) {
    const paragraph = document.createElement("p");
    paragraph.textContent = part.words;
    block.append(paragraph);
  }
  const under = document.createElement("p");
  const link = document.createElement("a");
  link.href = address;
  link.textContent = address;
  under.append(...source.cloneNode(true).childNodes, ". ", link);
  const rich = html(block) + html(under);
  return copy(`${plain}”\n\n${source.textContent}. ${address}`, rich, quote.dataset.said);
}

document.addEventListener("selectionchange", () => {
  clearTimeout(settling);
  settling = setTimeout(place, 120);
});

// A press on the button must not take the selection away.
quote.addEventListener("pointerdown", (event) => event.preventDefault());
quote.addEventListener("mousedown", (event) => event.preventDefault());
quote.querySelector("button").addEventListener("click", async () => {
  const range = selection();
  const parts = range ? quoted(range) : [];
  if (parts.length > 0) {
    await copyQuote(parts);
  }
});
