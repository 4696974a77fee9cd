package pressmark.web.results;

/// A filter, and how many articles would be found without it.
public record Freed(Condition condition, long total) {}
