package pressmark.loader;

import java.util.List;
import java.util.Locale;
import pressmark.article.Role;

/// Reads what a Nexis Uni export sets below an article's text: graphics, notes, corrections and the
/// classification.
final class NexisTail {
  private final Draft draft;
  private String block = "classification";

  NexisTail(Draft draft) {
    this.draft = draft;
  }

  void read(List<Line> lines) {
    lines.stream().filter(line -> !line.blank()).forEach(this::read);
  }

  private void read(Line line) {
    if (NexisUni.tail(line)) {
      block = line.text().toLowerCase(Locale.ROOT);
      draft.mark(line, Role.LABEL, "label:" + line.text());
    } else if (Residue.promotion(line.text())) {
      draft.mark(line, Role.RESIDUE, "promotion");
    } else if (block.startsWith("gra") || block.startsWith("grá")) {
      draft.caption(List.of(line), "graphic");
    } else {
      Labels.of(line.text())
          .filter(label -> label.is("language"))
          .flatMap(label -> Language.named(label.value()))
          .ifPresent(draft::language);
      draft.mark(line, Role.LABEL, block.startsWith("corr") ? "correction" : "classification");
    }
    if (line.text().toLowerCase(Locale.ROOT).startsWith("load-date")) {
      block = "classification";
    }
  }
}
