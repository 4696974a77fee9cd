// What one may mean, while one types: headlines, publications, fields, and what was asked before,
// which only this browser remembers. What was typed stays until something else is chosen.

const PAST = "pressmark.queries";
const MOST_PAST = 20;
const SHOWN_PAST = 5;
const PAUSE = 120;

const form = document.querySelector("form.search[data-suggest]");
const box = form?.querySelector("input[type=search]");

function past() {
  try {
    const kept = JSON.parse(localStorage.getItem(PAST) ?? "[]");
    return Array.isArray(kept) ? kept.filter((query) => typeof query === "string") : [];
  } catch {
    return [];
  }
}

function remember(query) {
  const text = query.trim();
  if (text === "") {
    return;
  }
  try {
    const others = past().filter((other) => other !== text);
    localStorage.setItem(PAST, JSON.stringify([text, ...others].slice(0, MOST_PAST)));
  } catch {
    // Where nothing may be stored, nothing is remembered.
  }
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function combine() {
  const popup = element("div", "suggestions");
  const list = element("ul", "");
  const forget = element("button", "forget", form.dataset.forget);
  let chosen = -1;
  let asked = null;
  let pause = 0;
  let answers = true;

  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label);
  forget.type = "button";
  popup.append(list, forget);
  popup.hidden = true;
  box.after(popup);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  function close() {
    clearTimeout(pause);
    asked?.abort();
    popup.hidden = true;
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function mark(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", i === index));
    if (index >= 0) {
      box.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  }

  function option(suggestion, index) {
    const made = element("li", "");
    made.id = `suggestion-${index}`;
    made.setAttribute("role", "option");
    const text = element("span", "text", suggestion.text);
    text.dir = "auto";
    const kind = form.dataset[suggestion.kind] ?? "";
    const count = suggestion.count === undefined ? "" : suggestion.count.toLocaleString("en");
    made.append(text, element("span", "kind", [kind, count].filter(Boolean).join(" ")));
    made.addEventListener("click", () => take(suggestion));
    return made;
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    list.suggestions = suggestions;
    forget.hidden = !suggestions.some((suggestion) => suggestion.kind === "past");
    popup.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(suggestions.length > 0));
    mark(-1);
  }

  function take(suggestion) {
    close();
    if (suggestion.kind === "field") {
      box.value = suggestion.text;
      box.focus();
      look();
    } else if (suggestion.url?.startsWith("/") && !suggestion.url.startsWith("//")) {
      location.assign(suggestion.url);
    } else {
      box.value = suggestion.text;
      form.requestSubmit();
    }
  }

  function pastLike(typed) {
    const letters = typed.toLowerCase();
    return past()
      .filter((query) => query !== typed && query.toLowerCase().startsWith(letters))
      .slice(0, letters === "" ? MOST_PAST : SHOWN_PAST)
      .map((text) => ({ text, kind: "past" }));
  }

  async function ask(typed) {
    asked?.abort();
    asked = new AbortController();
    const address = `${form.dataset.suggest}?q=${encodeURIComponent(typed)}`;
    const answer = await fetch(address, { signal: asked.signal });
    answers = answer.status !== 404;
    return answer.ok ? (await answer.json()).suggestions : [];
  }

  async function look() {
    const typed = box.value.trim();
    const known = pastLike(typed);
    let found = [];
    if (typed !== "" && answers) {
      try {
        found = await ask(typed);
      } catch {
        return; // Something else has been typed since, or the archive is gone.
      }
    }
    if (document.activeElement === box && box.value.trim() === typed) {
      const texts = new Set(known.map((suggestion) => suggestion.text));
      show([...known, ...found.filter((suggestion) => !texts.has(suggestion.text))]);
    }
  }

  function lookSoon() {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  }

  function step(by) {
    const options = list.children.length;
    if (popup.hidden) {
      look();
    } else {
      // One place before the first is the box itself.
      mark(((chosen + 1 + by + options + 1) % (options + 1)) - 1);
    }
  }

  box.addEventListener("input", lookSoon);
  box.addEventListener("focus", () => box.value === "" && look());
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !popup.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(list.suggestions[chosen]);
    }
  });
  popup.addEventListener("mousedown", (event) => event.target !== forget && event.preventDefault());
  form.addEventListener("focusout", (event) => !form.contains(event.relatedTarget) && close());
  form.addEventListener("submit", () => remember(box.value));
  forget.addEventListener("click", () => {
    localStorage.removeItem(PAST);
    box.focus();
    close();
  });
}

if (form && box) {
  combine();
}
