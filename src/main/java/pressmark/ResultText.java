package pressmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.index.Excerpt;
import pressmark.index.Hit;
import pressmark.index.Results;
import pressmark.query.Notice;

/// The answer to a search in plain text, as `search` prints it.
///
/// @param bold how matches are made to stand out; on a terminal in bold, elsewhere not at all
record ResultText(Ansi bold) {
  /// The total, what was understood, and the hits.
  ///
  /// @param echo the query as it was understood, in plain words
  String of(Results results, String echo) {
    var text = new ArrayList<String>();
    text.add(
        String.format(
            Locale.ENGLISH,
            "%s%s in %.1f ms: %s",
            results.partial() ? "At least " : "",
            new Count(results.total(), "article"),
            results.took().toNanos() / 1e6,
            echo));
    results.search().notices().stream().map(Notice::text).forEach(text::add);
    int number = (results.search().page() - 1) * results.search().size();
    for (var hit : results.hits()) {
      number++;
      text.add("");
      text.addAll(hit(number, hit));
    }
    return String.join("\n", text);
  }

  private List<String> hit(int number, Hit hit) {
    var lines = new ArrayList<String>();
    var inferred =
        hit.headlineCertainty() == Certainty.STATED ? "" : " [no headline in the source]";
    lines.add("%3d. %s%s".formatted(number, marked(hit.headline()), inferred));
    lines.add("     " + meta(hit));
    hit.excerpts().forEach(excerpt -> lines.add("     " + marked(excerpt)));
    return lines;
  }

  private static String meta(Hit hit) {
    return Stream.of(
            hit.publication().map(Found::value).orElse(""),
            hit.published().map(date -> date.value().toString()).orElse("undated"),
            hit.byline().orElse(""),
            hit.section().orElse(""),
            new Count(hit.words(), "word").toString(),
            "/article/" + hit.id())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// Control characters of the source do not reach the terminal.
  private String marked(Excerpt excerpt) {
    var text = new StringBuilder();
    for (var piece : excerpt.pieces()) {
      var plain = piece.text().replaceAll("\\p{Cntrl}", " ");
      text.append(piece.match() ? bold(plain) : plain);
    }
    return text.toString();
  }

  private String bold(String text) {
    return bold.enabled() ? "\u001b[1m" + text + "\u001b[22m" : text;
  }
}
