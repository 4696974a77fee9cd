package pressmark.loader;

import java.util.Map;
import java.util.Set;
import pressmark.article.Found;

/// What only the whole of a large file tells about each of its pieces.
///
/// @param nexis whether it is a Nexis Uni export
/// @param parting the kinds of rules that part its articles
/// @param ruled whether it has lines that part articles, other than form feeds before text
/// @param separated whether any of them is more than the foot of an article
/// @param headless whether nearly all of its plain passages have no headline
/// @param papers the publications that articles share with their siblings, by layout
record Outline(
    boolean nexis,
    Set<String> parting,
    boolean ruled,
    boolean separated,
    boolean headless,
    Map<String, Found<String>> papers) {
  Outline {
    parting = Set.copyOf(parting);
    papers = Map.copyOf(papers);
  }

  /// The same file after all of it has been read with this outline.
  Outline after(Tally tally) {
    return new Outline(
        nexis, parting, ruled, tally.separated(), tally.shape().headless(), tally.papers());
  }

  /// Whether pieces are read alike with both, but for the publications articles share.
  boolean reads(Outline other) {
    return separated == other.separated && headless == other.headless;
  }
}
