package pressmark.web.citation;

/// A stretch of a citation, upright or italic.
public sealed interface Run {
  String text();

  /// Upright.
  record Plain(String text) implements Run {}

  /// Italic.
  record Italic(String text) implements Run {}
}
