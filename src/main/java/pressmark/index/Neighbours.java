package pressmark.index;

import java.util.Optional;

/// Where an article stands in the list of a search, and what stands beside it.
///
/// @param position from 1
/// @param total how many articles the list has
/// @param previous the article before it, without matches and excerpts; empty for the first
/// @param next the one after it, in the same way; empty for the last
public record Neighbours(int position, long total, Optional<Hit> previous, Optional<Hit> next) {}
