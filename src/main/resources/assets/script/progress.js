// What is being loaded, said anew every other second.
{
  const progress = document.querySelector("[data-progress]");
  if (progress) {
    const watch = setInterval(async () => {
      const answer = await fetch(progress.dataset.progress).catch(() => null);
      const state = answer?.ok ? await answer.json() : null;
      if (state && !state.progress) {
        clearInterval(watch);
        location.reload();
      } else if (state) {
        const number = (value) => value.toLocaleString(`${document.documentElement.lang}-u-nu-latn`);
        progress.textContent = progress.dataset.sentence
          .replace("%1", number(state.progress.files))
          .replace("%2", number(state.progress.of))
          .replace("%3", number(state.progress.articles));
      }
    }, 2000);
  }
}
