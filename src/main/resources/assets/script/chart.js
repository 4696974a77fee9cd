// Arrow keys go from bar to bar of a chart, which is then one stop on the way of the Tab key.

for (const chart of document.querySelectorAll("svg.chart")) {
  const bars = [...chart.querySelectorAll("a")];
  const roving = bars.some((bar) => bar.tabIndex < 0);
  const steps = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => bars.length - 1,
  };

  chart.addEventListener("keydown", (event) => {
    const at = bars.indexOf(event.target.closest?.("a"));
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (at < 0 || modified || !Object.hasOwn(steps, event.key)) {
      return;
    }
    event.preventDefault();
    const next = bars[steps[event.key](at)];
    if (next) {
      if (roving) {
        bars[at].setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
      }
      next.focus();
    }
  });
}
