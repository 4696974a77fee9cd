// What one may mean, while one types: headlines, publications, fields, and what was asked before,
// which only this browser remembers. What was typed stays until something else is chosen.

const PAST = "pressmark.queries";
const MOST_PAST = 20;
const SHOWN_PAST = 5;
const PAUSE = 120;

function past() {
  try {
    const kept = JSON.parse(localStorage.getItem(PAST) ?? "[]");
    return Array.isArray(kept) ? kept.filter((query) => typeof query === "string") : [];
  } catch {
    return [];
  }
}

function pastLike(typed) {
  const letters = typed.toLowerCase();
  return past()
    .filter((query) => query !== typed && query.toLowerCase().startsWith(letters))
    .slice(0, letters === "" ? MOST_PAST : SHOWN_PAST)
    .map((text) => ({ text, kind: "past" }));
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

function element(name, attributes, text = "") {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text;
  return made;
}

/** The list under the search box. */
class Suggestions {
  #form;
  #box;
  #popup = element("div", { class: "suggestions" });
  #list;
  #forget;
  #shown = [];
  #chosen = -1;
  #asked = new AbortController();
  #pause = 0;
  #answered = true;

  constructor(form, box) {
    const words = form.dataset;
    this.#form = form;
    this.#box = box;
    this.#list = element("ul", { id: "suggestions", role: "listbox", "aria-label": words.label });
    this.#forget = element("button", { type: "button", class: "forget" }, words.forget);
    this.#popup.append(this.#list, this.#forget);
    this.#popup.hidden = true;
    box.after(this.#popup);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", "suggestions");
    this.#listen();
  }

  #listen() {
    this.#box.addEventListener("input", () => this.#lookSoon());
    this.#box.addEventListener("focus", () => this.#box.value === "" && this.#look());
    this.#box.addEventListener("keydown", (event) => this.#key(event));
    this.#form.addEventListener("submit", () => remember(this.#box.value));
    this.#form.addEventListener("focusout", (event) => {
      if (!this.#form.contains(event.relatedTarget)) {
        this.#close();
      }
    });
    this.#popup.addEventListener("mousedown", (event) => {
      if (event.target !== this.#forget) {
        event.preventDefault(); // the box keeps the focus
      }
    });
    this.#forget.addEventListener("click", () => {
      localStorage.removeItem(PAST);
      this.#box.focus();
      this.#close();
    });
  }

  #key(event) {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    const open = !this.#popup.hidden;
    if (modified) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      open ? this.#step(event.key === "ArrowDown" ? 1 : -1) : this.#look();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    } else if (event.key === "Enter" && this.#chosen >= 0) {
      event.preventDefault();
      this.#take(this.#shown[this.#chosen]);
    }
  }

  /** Around the list, with the box itself before the first and after the last. */
  #step(by) {
    const places = this.#shown.length + 1;
    this.#mark(((this.#chosen + 1 + by + places) % places) - 1);
  }

  #mark(index) {
    this.#chosen = index;
    [...this.#list.children].forEach((option, i) =>
      option.setAttribute("aria-selected", String(i === index)),
    );
    if (index >= 0) {
      this.#box.setAttribute("aria-activedescendant", this.#list.children[index].id);
      this.#list.children[index].scrollIntoView({ block: "nearest" });
    } else {
      this.#box.removeAttribute("aria-activedescendant");
    }
  }

  #show(suggestions) {
    this.#shown = suggestions;
    this.#list.replaceChildren(...suggestions.map((suggestion, i) => this.#option(suggestion, i)));
    this.#forget.hidden = !suggestions.some((suggestion) => suggestion.kind === "past");
    this.#popup.hidden = suggestions.length === 0;
    this.#box.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.#mark(-1);
  }

  #option(suggestion, index) {
    const option = element("li", { id: `suggestion-${index}`, role: "option" });
    const kind = [this.#form.dataset[suggestion.kind], suggestion.count?.toLocaleString(`${document.documentElement.lang}-u-nu-latn`)];
    option.append(
      element("span", { class: "text", dir: "auto" }, suggestion.text),
      element("span", { class: "kind" }, kind.filter(Boolean).join(" ")),
    );
    option.addEventListener("click", () => this.#take(suggestion));
    return option;
  }

  #close() {
    clearTimeout(this.#pause);
    this.#asked.abort();
    this.#show([]);
  }

  #take(suggestion) {
    this.#close();
    if (suggestion.kind === "field") {
      this.#box.value = suggestion.text;
      this.#box.focus();
      this.#lookSoon();
    } else if (/^\/(?!\/)/.test(suggestion.url ?? "")) {
      location.assign(suggestion.url);
    } else {
      this.#box.value = suggestion.text;
      this.#form.requestSubmit();
    }
  }

  #lookSoon() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#look(), PAUSE);
  }

  async #look() {
    const typed = this.#box.value.trim();
    const known = pastLike(typed);
    const texts = new Set(known.map((suggestion) => suggestion.text));
    try {
      const found = typed === "" ? [] : await this.#ask(typed);
      if (document.activeElement === this.#box && this.#box.value.trim() === typed) {
        this.#show([...known, ...found.filter((suggestion) => !texts.has(suggestion.text))]);
      }
    } catch {
      // Something else has been typed since, or the archive is gone.
    }
  }

  async #ask(typed) {
    this.#asked.abort();
    this.#asked = new AbortController();
    if (!this.#answered) {
      return [];
    }
    const address = `${this.#form.dataset.suggest}?q=${encodeURIComponent(typed)}`;
    const answer = await fetch(address, { signal: this.#asked.signal });
    this.#answered = answer.status !== 404;
    return answer.ok ? (await answer.json()).suggestions : [];
  }
}

const form = document.querySelector("form.search[data-suggest]");
const box = form?.querySelector("input[type=search]");
if (box) {
  new Suggestions(form, box);
}
