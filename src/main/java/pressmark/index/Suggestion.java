package pressmark.index;

import pressmark.query.Field;

/// What someone who is typing may want.
public sealed interface Suggestion {
  /// What was typed, with its last word or value completed: a query.
  record Completed(String text) implements Suggestion {}

  /// An article with a headline of these words, with what a list shows of it.
  record Headline(Hit hit) implements Suggestion {}

  /// A publication, and how many articles of it there are.
  record Publication(String name, long articles) implements Suggestion {}

  /// A field that a query can name.
  record Named(Field field) implements Suggestion {}
}
