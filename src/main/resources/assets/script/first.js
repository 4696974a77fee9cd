// Before anything is drawn: how the reader wants pages to look.
document.documentElement.classList.add("scripted");
(() => {
  try {
    const wanted = JSON.parse(localStorage.getItem("pressmark.reading") ?? "{}");
    for (const [name, value] of Object.entries(wanted)) {
      document.documentElement.setAttribute(`data-${name}`, String(value));
    }
  } catch {
    // Nothing is kept here, or nothing that can be read: pages look as they do for everyone.
  }
})();
