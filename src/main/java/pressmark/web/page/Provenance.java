package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pressmark.article.Article;
import pressmark.article.Certainty;
import pressmark.article.Found;

/// Where an article and each of its values come from.
public record Provenance(Article article) {
  /// A value and why it is believed.
  ///
  /// @param name such as `headline`, the key of its word in the wording
  /// @param lines where it stands, such as `1, 7–9`; empty when in no line of its own
  public record Why(
      String name, String value, Certainty certainty, List<Integer> lines, String rule) {
    /// The lines as ranges, such as `1, 7–9`.
    public String span() {
      return ranges(lines);
    }
  }

  public List<Why> whys() {
    var whys = new ArrayList<Why>();
    add(whys, "headline", article.headline());
    add(whys, "deck", article.deck());
    add(whys, "publication", article.publication());
    add(whys, "published", article.published());
    add(whys, "byline", article.byline());
    add(whys, "dateline", article.dateline());
    add(whys, "section", article.section());
    return whys;
  }

  private static void add(List<Why> whys, String name, Optional<? extends Found<?>> value) {
    value.ifPresent(found ->
        whys.add(
            new Why(
                name,
                shown(name, found.value().toString()),
                found.certainty(),
                found.lines(),
                found.rule())));
  }

  private static String shown(String name, String value) {
    return name.equals("byline") ? Entities.decoded(value) : value;
  }

  /// Lines as ranges: 1, 2, 3 and 7 are `1–3, 7`.
  static String ranges(List<Integer> lines) {
    var ranges = new ArrayList<int[]>();
    for (int line : lines.stream().sorted().distinct().toList()) {
      if (!ranges.isEmpty() && ranges.getLast()[1] == line - 1) {
        ranges.getLast()[1] = line;
      } else {
        ranges.add(new int[] {line, line});
      }
    }
    return ranges.stream()
        .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
        .collect(Collectors.joining(", "));
  }
}
