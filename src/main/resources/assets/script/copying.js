// Puts texts on the clipboard, plain and rich, and says so.

const said = document.querySelector(".cite .said");
let silence = 0;

function say(words) {
  said.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => (said.textContent = ""), 4000);
}

// Pages that do not come over a secure connection have only the older way.
function copyAsBefore(plain, rich) {
  const fill = (event) => {
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", rich);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}

async function copy(plain, rich, words) {
  const blob = (text, type) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob(plain, "text/plain"),
        "text/html": blob(rich, "text/html"),
      }),
    ]);
    say(words);
  } catch {
    say(copyAsBefore(plain, rich) ? words : said.dataset.failed);
  }
}

function html(element) {
  const holder = document.createElement("div");
  holder.append(element);
  return holder.innerHTML;
}
