package pressmark.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text taken apart into the tokens of a query. Any text can be.
final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Notices notices = new Notices();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /// The tokens of a text, and what was odd about it.
  record Tokens(List<Token> tokens, Notices notices) {}

  static Tokens read(String text) {
    var lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return new Tokens(lexer.tokens, lexer.notices);
  }

  private void next() {
    int c = text.codePointAt(at);
    if (Letters.space(c)) {
      at += Character.charCount(c);
    } else if (Letters.quote(c)) {
      quoted();
    } else if (Letters.open(c)) {
      sign(Token.Sign.OPEN);
    } else if (Letters.close(c)) {
      sign(Token.Sign.CLOSE);
    } else if (Letters.bar(c)) {
      sign(Token.Sign.OR);
    } else if (Letters.minus(c)) {
      minus();
    } else {
      word();
    }
  }

  private void sign(Token.Sign sign) {
    tokens.add(sign);
    at++;
  }

  private void quoted() {
    int from = at + 1;
    int to = from;
    while (to < text.length() && !Letters.quote(text.charAt(to))) {
      to++;
    }
    if (to == text.length()) {
      notices.add("A quote was left open; it was closed at the end.");
    }
    var words = words(text.substring(from, to));
    if (words.isEmpty()) {
      notices.add("Quotes with no word in them were ignored.");
    } else {
      tokens.add(new Token.Quoted(words));
    }
    at = Math.min(text.length(), to + 1);
  }

  private static List<String> words(String quoted) {
    var spaced = new StringBuilder();
    quoted.codePoints().forEach(c -> spaced.appendCodePoint(Letters.parts(c) ? ' ' : c));
    return Arrays.stream(spaced.toString().split(" "))
        .map(word -> word.substring(Letters.start(word)))
        .map(word -> word.substring(0, Letters.end(word)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// One minus right before a word, bracket or quote means without; any other is a dash.
  private void minus() {
    int from = at;
    while (at < text.length() && Letters.minus(text.charAt(at))) {
      at++;
    }
    boolean touches = at < text.length() && !Letters.space(text.codePointAt(at));
    if (at - from == 1 && touches && free(from)) {
      tokens.add(Token.Sign.NOT);
    } else if (!touches) {
      notices.add("A dash standing alone was ignored.");
    }
  }

  /// Whether a minus here does not follow on something it could be the hyphen of.
  private boolean free(int here) {
    if (here == 0) {
      return true;
    }
    char before = text.charAt(here - 1);
    return Letters.space(before)
        || Letters.open(before)
        || Letters.bar(before)
        || (before == ':' && !tokens.isEmpty() && tokens.getLast() instanceof Token.Label);
  }

  private void word() {
    int from = at;
    while (at < text.length() && !Letters.parts(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    var whole = text.substring(from, at);
    int start = Letters.start(whole);
    var raw = whole.substring(start);
    if (raw.isEmpty()) {
      notices.add("“" + whole + "” has no letter or digit and was ignored.");
      return;
    }
    int colon = colon(raw);
    if (colon > 0) {
      labelled(raw, colon, from + start);
    } else if (operator(raw).isPresent() && start == 0) {
      tokens.add(operator(raw).get());
    } else {
      plain(raw);
    }
  }

  /// Where the colon after a name is, when there is a name with more after it; 0 when not.
  private static int colon(String raw) {
    int colon = raw.indexOf(':');
    boolean name = colon > 0 && raw.substring(0, colon).chars().allMatch(Character::isLetter);
    return name && (colon + 1 < raw.length() || field(raw.substring(0, colon)).isPresent())
        ? colon
        : 0;
  }

  private void labelled(String raw, int colon, int from) {
    var name = raw.substring(0, colon);
    at = from + colon + 1;
    var field = field(name);
    if (field.isPresent()) {
      tokens.add(new Token.Label(field.get()));
      return;
    }
    if (raw.charAt(colon + 1) != '/') {
      notices.add("“" + name + ":” is no field that can be searched; it was read as a word.");
    }
    plain(name);
  }

  private static Optional<Field> field(String name) {
    return Arrays.stream(Field.values())
        .filter(field -> field.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<Token.Sign> operator(String raw) {
    return Optional.ofNullable(
        switch (raw) {
          case "AND" -> Token.Sign.AND;
          case "OR" -> Token.Sign.OR;
          case "NOT" -> Token.Sign.NOT;
          default -> null;
        });
  }

  private void plain(String raw) {
    int end = Letters.end(raw);
    var word = raw.substring(0, end);
    boolean starred = end < raw.length() && raw.indexOf('*', end) >= 0;
    if (starred && Letters.count(word) >= Limits.PREFIX_LETTERS) {
      tokens.add(new Token.Beginning(word));
      return;
    }
    if (starred) {
      notices.add(
          "“%s*” has fewer than %d letters before the star; it was read as a word."
              .formatted(word, Limits.PREFIX_LETTERS));
    } else if (word.indexOf('*') >= 0) {
      notices.add("A star inside a word was ignored; it stands for endings only.");
    }
    tokens.add(new Token.Plain(operator(word).isPresent() ? word.toLowerCase(Locale.ROOT) : word));
  }
}
