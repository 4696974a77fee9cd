// The reader's settings: kept in the browser, in force at once, on all pages.

const SETTINGS = ["theme", "size", "width", "align", "paragraphs", "marks"];

function setting(name, value) {
  const root = document.documentElement;
  if (value) {
    root.setAttribute(`data-${name}`, value);
  } else {
    root.removeAttribute(`data-${name}`);
  }
  const wanted = SETTINGS.filter((it) => root.dataset[it]).map((it) => [it, root.dataset[it]]);
  store("pressmark.reading", JSON.stringify(Object.fromEntries(wanted)));
}

{
  const dialog = document.querySelector("dialog.settings");
  const form = dialog?.querySelector("form");
  const opener = document.querySelector(".settings-opener");

  const fill = () => {
    for (const name of SETTINGS) {
      const value = document.documentElement.dataset[name] ?? "";
      const all = [...form.querySelectorAll(`[name="${name}"]`)];
      (all.find((input) => input.value === value) ?? all[0]).checked = true;
    }
  };

  if (form && opener) {
    opener.addEventListener("click", () => {
      fill();
      dialog.showModal();
    });
    form.addEventListener("change", (event) => setting(event.target.name, event.target.value));
    form.querySelector(".usual").addEventListener("click", () => {
      SETTINGS.forEach((name) => setting(name, ""));
      fill();
    });
  }

  for (const it of document.querySelectorAll("dialog.sheet")) {
    it.addEventListener("click", (event) => event.target === it && it.close());
  }
}
