package pressmark;

import java.util.ArrayList;
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

  /// How a file was read: its layout and why, and how many articles it holds.
  static String head(Ledger ledger) {
    return String.join(
        "\n",
        ledger.file().name(),
        "  %s, %s, %s"
            .formatted(
                ledger.file().charset(),
                new Count(ledger.file().size(), "byte"),
                new Count(ledger.lines(), "line")),
        "  Layout: %s. %s".formatted(words(ledger.layout()), ledger.why()),
        "  " + found(ledger));
  }

  /// Its lines by role, and its warnings.
  static String foot(Ledger ledger) {
    return Stream.concat(
            Stream.of("  " + lines(ledger)),
            ledger.warnings().stream().map(warning -> "  Warning: " + warning))
        .collect(Collectors.joining("\n"));
  }

  /// Every line of a piece: its number, its role, the rule that gave it, its text.
  static String lines(Reading.Piece piece) {
    Map<Integer, Mark> marks =
        piece.marks().stream().collect(Collectors.toMap(Mark::line, mark -> mark));
    var text = new ArrayList<String>();
    for (int i = 0; i < piece.lines().size(); i++) {
      int line = piece.first() + i;
      var mark = marks.get(line);
      var role = mark == null ? "" : mark.role().toString();
      var rule = mark == null ? "" : mark.rule();
      text.add(
          "  %6d  %-12s %-24s %s"
              .formatted(line, role, rule, piece.lines().get(i))
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

  /// Where an article stands, and what is known of it.
  static String article(Article article) {
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
    return head + "\n" + " ".repeat(19) + meta;
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
