package pressmark.query;

import java.util.List;

/// What a reader asks for, as a tree. Its text parses to the same tree again.
public sealed interface Query {
  /// Every article: nothing was typed.
  record Everything() implements Query {
    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// A word in any of its forms.
  record Word(String text) implements Query {
    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// Words beginning with these letters.
  record Prefix(String text) implements Query {
    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// Words in this order, side by side, each in any of its forms.
  record Phrase(List<String> words) implements Query {
    public Phrase {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// All of them; two parts or more.
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// Any of them; two parts or more.
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// Articles the part does not find.
  record Not(Query part) implements Query {
    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }

  /// The part, looked for in one field only.
  record In(Field field, Query part) implements Query {
    @Override
    public String toString() {
      return QueryText.of(this);
    }
  }
}
