// From result to result by keys.
{
  const hits = [...document.querySelectorAll(".hits .headline a, .stories .headline a, .broadsheet .headline a")];

  const step = (by) => {
    const at = hits.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : hits.length - 1) : at + by;
    hits[next]?.focus();
  };

  if (hits.length > 0) {
    keys.j = () => step(1);
    keys.k = () => step(-1);
    keys.o = () => hits.includes(document.activeElement) && document.activeElement.click();
  }
}
