package pressmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Ledger;
import pressmark.article.Mark;
import pressmark.loader.Reading;

/// The account of a source file in plain words, as `check` prints it.
final class LedgerText {
  private LedgerText() {}

  /// What was read of a file: its layout and why, its articles, its lines by role, its warnings.
  static String of(Reading.Read read) {
    var ledger = read.ledger();
    var text = new ArrayList<String>();
    text.add(ledger.file().name());
    text.add(
        "  %s, %s, %s"
            .formatted(
                ledger.file().charset(),
                new Count(ledger.file().size(), "byte"),
                new Count(ledger.lines(), "line")));
    text.add("  Layout: %s. %s".formatted(words(ledger.layout()), ledger.why()));
    text.add("  " + found(ledger));
    read.articles().forEach(article -> text.addAll(article(article)));
    text.add("  " + lines(ledger));
    ledger.warnings().forEach(warning -> text.add("  Warning: " + warning));
    return String.join("\n", text);
  }

  /// Every line of a file: its number, its role, the rule that gave it, its text.
  static String lines(Reading.Read read) {
    Map<Integer, Mark> marks =
        read.marks().stream().collect(Collectors.toMap(Mark::line, mark -> mark));
    var text = new ArrayList<String>();
    for (int line = 1; line <= read.lines().size(); line++) {
      var mark = marks.get(line);
      var role = mark == null ? "" : mark.role().toString();
      var rule = mark == null ? "" : mark.rule();
      text.add(
          "  %6d  %-12s %-24s %s"
              .formatted(line, role, rule, read.lines().get(line - 1))
              .stripTrailing());
    }
    return String.join("\n", text);
  }

  private static String found(Ledger ledger) {
    var found = new Count(ledger.found(), "article");
    return ledger.expected().isPresent()
        ? "%s of the %,d the file says it holds".formatted(found, ledger.expected().getAsInt())
        : found.toString();
  }

  private static List<String> article(Article article) {
    var place = article.places().getFirst();
    var head =
        "    %-14s %s"
            .formatted(
                "%d–%d".formatted(place.firstLine(), place.lastLine()),
                article.headline().map(LedgerText::value).orElse("no headline"));
    var meta =
        Stream.of(
                article.published().map(LedgerText::value).orElse("undated"),
                article.publication().map(LedgerText::value).orElse("publication unknown"),
                article.byline().map(LedgerText::value).orElse(""),
                new Count(article.words(), "word").toString())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return List.of(head, " ".repeat(19) + meta);
  }

  private static String value(Found<?> found) {
    return found.certainty() == Certainty.STATED
        ? found.value().toString()
        : "%s (%s, %s)".formatted(found.value(), found.certainty(), found.rule());
  }

  /// Such as `27 lines: 9 blank + 2 headline + 16 paragraph`.
  private static String lines(Ledger ledger) {
    var parts =
        Stream.concat(
            Stream.of(String.format(Locale.ENGLISH, "%,d blank", ledger.blank())),
            ledger.roles().entrySet().stream()
                .map(role ->
                    String.format(Locale.ENGLISH, "%,d %s", role.getValue(), role.getKey())));
    return new Count(ledger.lines(), "line") + ": " + parts.collect(Collectors.joining(" + "));
  }

  private static String words(String layout) {
    return layout.replace('-', ' ');
  }
}
