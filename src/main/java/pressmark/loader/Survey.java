package pressmark.loader;

import java.util.Map;

/// What is learned of a large file by going through its lines once, without reading articles.
final class Survey {
  private final RuleKinds kinds = new RuleKinds();
  private boolean text;
  private boolean feeds;
  private boolean end;
  private boolean body;
  private boolean loaded;
  private boolean classified;
  private char last = ' ';

  /// Takes the next line of the file.
  void next(Line line) {
    kinds.next(line);
    feeds |= line.pageBreak();
    if (line.blank()) {
      return;
    }
    text = true;
    end = end || NexisExport.end(line);
    body = body || NexisUni.body(line);
    loaded = loaded || NexisUni.loaded(line);
    classified = classified || NexisUni.classified(line);
    var raw = line.raw().stripTrailing();
    last = raw.isEmpty() ? last : raw.charAt(raw.length() - 1);
  }

  /// Takes the end of the file.
  Survey end() {
    kinds.end();
    return this;
  }

  boolean blank() {
    return !text;
  }

  /// The last character that is no white space.
  char last() {
    return last;
  }

  /// Whether there is any line that it could be cut at.
  boolean parted() {
    return nexis() ? end : feeds || kinds.any();
  }

  private boolean nexis() {
    return (end && (body || loaded)) || (body && loaded && classified);
  }

  /// What its pieces are read by at first.
  Outline outline() {
    return new Outline(nexis(), kinds.parting(), kinds.any(), kinds.any(), false, Map.of());
  }
}
