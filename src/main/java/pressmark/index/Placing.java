package pressmark.index;

import java.util.List;

/// What speaks for the place of a hit in a list of best matches.
///
/// @param inHeadline the words asked for that its headline has, as they stand there
/// @param matches how often the query matches in all
/// @param phrase whether words asked for side by side stand side by side
/// @param near whether different words asked for stand close together
/// @param missing the parts of the query it lacks, where not all are required
public record Placing(
    List<String> inHeadline, int matches, boolean phrase, boolean near, List<String> missing) {
  public Placing {
    inHeadline = List.copyOf(inHeadline);
    missing = List.copyOf(missing);
  }
}
