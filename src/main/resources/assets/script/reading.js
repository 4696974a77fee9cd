// From match to match in place, and at the last one on to the next article of the list.
{
  const marks = [...document.querySelectorAll("article mark[id]")];
  const stepper = document.querySelector(".stepper[data-matches]");
  const rail = document.querySelector("svg.rail");

  let current = marks.findIndex((mark) => mark.classList.contains("current"));
  if (location.hash.startsWith("#m")) {
    current = marks.findIndex((mark) => `#${mark.id}` === location.hash);
  }

  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  const said = (sentence) => {
    const at = stepper?.querySelector(".at");
    if (at) {
      at.textContent = sentence;
    }
  };

  const place = () =>
    stepper.dataset.at.replace("%1", String(current + 1)).replace("%2", String(marks.length));

  const show = (index) => {
    current = index;
    marks.forEach((mark, i) => mark.classList.toggle("current", i === current));
    marks[current].scrollIntoView({ block: "center", behavior: still() ? "auto" : "smooth" });
    history.replaceState(history.state, "", `#${marks[current].id}`);
    said(place());
    point();
  };

  const step = (by) => {
    const next = current < 0 && by < 0 ? -1 : current + by;
    const beyond = by > 0 ? stepper?.dataset.onward : stepper?.dataset.backward;
    if (next >= 0 && next < marks.length) {
      show(next);
    } else if (beyond) {
      location.assign(beyond);
    } else if (stepper?.dataset.around && marks.length > 0) {
      show((next + marks.length) % marks.length);
    } else if (marks.length > 0 && current < 0) {
      show(marks.length - 1);
    } else if (marks.length > 0) {
      said(`${place()} · ${by > 0 ? stepper.dataset.last : stepper.dataset.first}`);
    }
  };

  const point = () =>
    rail?.querySelectorAll("a").forEach((tick, i, ticks) => {
      const next = ticks[i + 1] ? Number(ticks[i + 1].dataset.match) : Infinity;
      const here = Number(tick.dataset.match) <= current + 1 && current + 1 < next;
      tick.classList.toggle("current", current >= 0 && here);
    });

  // Drawn by letters; what was measured is better.
  const measure = () => {
    const height = document.documentElement.scrollHeight;
    for (const tick of rail.querySelectorAll("a")) {
      const mark = document.getElementById(`m${tick.dataset.match}`);
      const y = mark ? (mark.getBoundingClientRect().top + scrollY) / height : 0;
      tick.querySelector("rect").setAttribute("y", String(Math.round(y * 1000)));
    }
  };

  if (document.querySelector("article")) {
    keys.n = () => step(1);
    keys.p = () => step(-1);
    keys.j = () => follow("a.after");
    keys.k = () => follow("a.before");
    keys.h = () => setting("marks", document.documentElement.dataset.marks === "off" ? "" : "off");
  }

  stepper?.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      step(link.classList.contains("next") ? 1 : -1);
    }
  });

  rail?.addEventListener("click", (event) => {
    const tick = event.target.closest("a");
    if (tick) {
      event.preventDefault();
      show(Number(tick.dataset.match) - 1);
    }
  });

  if (current >= 0 && stepper) {
    said(place());
  }

  if (rail) {
    new ResizeObserver(measure).observe(document.body);
    point();
  }
}
