package pressmark.query;

/// How much of a text is read as a query.
final class Limits {
  static final int CHARACTERS = 1_000;
  static final int PARTS = 64;
  static final int DEPTH = 20;
  static final int PREFIX_LETTERS = 3;

  private Limits() {}
}
