package pressmark.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import pressmark.bench.speed.Table.Unit;
import pressmark.bench.speed.Workshop.Side;

/// Pages over HTTP: the search page and its kinds, suggestions, articles, many clients, and the
/// memory it takes to serve them.
final class PagePart {
  private static final int USUAL = 300;
  private static final int OF_A_KIND = 40;
  private static final int WARMING = 600;
  private static final int ARTICLES = 200;
  private static final int FOUND = 50;
  private static final Pattern ARTICLE = Pattern.compile("href=\"(/article/[^\"#]+)\"");
  private static final Pattern TOTAL = Pattern.compile("\"total\" ?: ?(\\d+)");

  private final Asked asked;
  private final Table table;
  private final Duel duel;
  private final Probes probes;

  private PagePart(Asked asked, Table table, Duel duel, Probes probes) {
    this.asked = asked;
    this.table = table;
    this.duel = duel;
    this.probes = probes;
  }

  /// Serves both sides and measures all that is wanted.
  static void run(Asked asked, Workshop workshop, Table table) throws IOException {
    workshop.prepare(Side.OURS);
    workshop.prepare(Side.FLOOR);
    var random = new SplittableRandom(Asked.SEED);
    try (var texts = Texts.in(workshop.index(Side.FLOOR), random);
        var ours = workshop.serving(Side.OURS);
        var floor = workshop.serving(Side.FLOOR)) {
      var duel = new Duel(ours, floor, asked.passes());
      var part = new PagePart(asked, table, duel, new Probes(texts, random));
      part.warm();
      if (asked.wants("page")) {
        part.page();
        part.others();
      }
      if (asked.wants("search")) {
        part.kinds();
      }
      if (asked.wants("memory")) {
        part.memory();
      }
    }
  }

  /// The middle of the search page's times on both sides of an archive.
  static Duel.Outcome middle(Asked asked, Workshop workshop) throws IOException {
    workshop.prepare(Side.OURS);
    workshop.prepare(Side.FLOOR);
    var random = new SplittableRandom(Asked.SEED);
    try (var texts = Texts.in(workshop.index(Side.FLOOR), random);
        var ours = workshop.serving(Side.OURS);
        var floor = workshop.serving(Side.FLOOR)) {
      var duel = new Duel(ours, floor, asked.passes());
      var probes = new Probes(texts, random);
      duel.times(WARMING / asked.passes(), false, probes::usual);
      return duel.times(USUAL, false, probes::usual).middle();
    }
  }

  private void warm() throws IOException {
    duel.times(WARMING / asked.passes(), false, probes::usual);
    for (var kind : probes.kinds().sequencedValues()) {
      duel.times(OF_A_KIND / 4, false, kind);
    }
  }

  private void page() throws IOException {
    double here = 0;
    double there = 0;
    for (var probe : Probes.many(FOUND, probes::usual)) {
      here += total(duel.ours().get(probe.ours().replace("/search?", "/search.json?")));
      there += Long.parseLong(duel.floor().get(probe.floor().replace("/search?", "/total?")));
    }
    table.compared("articles found by " + FOUND + " searches", Unit.COUNT, here, there, "the same");
    var plain = duel.times(USUAL, false, probes::usual);
    compared("search page, p50", plain.middle(), "≤ 1.3");
    compared("search page, p99", plain.slow(), "≤ 1.5");
    compared("search page, time of the processor", plain.processor(), "");
    var packed = duel.times(USUAL, true, probes::usual);
    compared("search page, compressed on the way, p50", packed.middle(), "");
  }

  private static long total(String json) throws IOException {
    var total = TOTAL.matcher(json);
    if (!total.find()) {
      throw new IOException("no total in " + json);
    }
    return Long.parseLong(total.group(1));
  }

  private void others() throws IOException {
    var suggestions =
        Probes.many(
            USUAL,
            () -> {
              var letters = probes.beginning();
              return new Probe("/suggest.json?q=" + letters, "");
            });
    var client = new Client(duel.ours());
    var addresses = suggestions.stream().map(Probe::ours).toList();
    client.each(addresses, false);
    var took = client.each(addresses, false);
    table.alone("suggestions, p99", Unit.MILLISECONDS, took.quantile(.99), "< p50 of the page");
    var articles = articles();
    var empty = Collections.nCopies(articles.size(), "/empty");
    duel.rates(articles, empty);
    var rates = duel.rates(articles, empty);
    table.compared(
        "article page with marks, beside an empty page",
        Unit.A_SECOND,
        rates.ours(),
        rates.floor(),
        "≥ .6");
    clients();
  }

  /// Addresses of articles as they stand on search pages, with what was searched for.
  private List<String> articles() throws IOException {
    var articles = new ArrayList<String>();
    for (var probe : Probes.many(ARTICLES / 2, probes::usual)) {
      var links = ARTICLE.matcher(duel.ours().get(probe.ours()));
      while (links.find()) {
        articles.add(links.group(1).replace("&amp;", "&"));
      }
    }
    Collections.shuffle(articles, new java.util.Random(Asked.SEED));
    return List.copyOf(articles.subList(0, Math.min(ARTICLES, articles.size())));
  }

  private void clients() throws IOException {
    var one = duel.rates(USUAL, 1, probes::usual);
    var four = duel.rates(USUAL, 4, probes::usual);
    table.compared("search pages, one client", Unit.A_SECOND, one.ours(), one.floor(), "");
    table.compared(
        "four clients, times one",
        Unit.TIMES,
        four.ours() / one.ours(),
        four.floor() / one.floor(),
        "ours ≥ 1.7 ×");
  }

  private void kinds() throws IOException {
    for (var kind : probes.kinds().sequencedEntrySet()) {
      var times = duel.times(OF_A_KIND, false, kind.getValue());
      compared(kind.getKey() + ", p50", times.middle(), "≤ 3");
    }
  }

  private void memory() throws IOException {
    for (var name : List.of("RssAnon", "VmRSS")) {
      table.compared(
          "memory with -Xmx256m, " + (name.equals("VmRSS") ? "with mapped files" : "of its own"),
          Unit.MEGABYTES,
          duel.ours().megabytes(name),
          duel.floor().megabytes(name),
          name.equals("VmRSS") ? "" : "ours ≤ 350 MB");
    }
  }

  private void compared(String what, Duel.Outcome outcome, String reach) {
    table.compared(what, Unit.MILLISECONDS, outcome.ours(), outcome.floor(), reach);
  }
}
