package pressmark.index;

/// How much an archive holds.
///
/// @param articles how many can be searched
/// @param files source files known, those that could not be read among them
/// @param rejected source files that could not be read
public record Extent(long articles, long files, long rejected) {}
