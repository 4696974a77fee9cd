package pressmark.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text taken apart into the tokens of a query. Any text can be.
final class Lexer {
  private static final Pattern LENGTH =
      Pattern.compile("words\\s*(>=|<=|=>|=<|[<>≥≤])\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(?!\\d)");
  private static final Pattern COMPARED = Pattern.compile("words[<>≥≤]");
  private static final Pattern TIMES = Pattern.compile("atleast(\\d+)");

  private final String text;
  private final String lower;
  private final List<Token> tokens = new ArrayList<>();
  private final Notices notices = new Notices();
  private final Terms terms = new Terms(notices);
  private final Conditions conditions = new Conditions(notices);
  private int at;

  private Lexer(String text) {
    this.text = text;
    this.lower = lower(Narrow.all(text));
  }

  /// Letters of the Latin alphabet alone, so that places stay the same.
  private static String lower(String text) {
    var lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, Character.toLowerCase(c));
      }
    }
    return lower.toString();
  }

  /// The tokens of a text, and what was odd about it.
  record Tokens(List<Token> tokens, Notices notices) {}

  static Tokens read(String text) {
    var lexer = new Lexer(Narrow.signs(text));
    while (lexer.at < lexer.text.length()) {
      lexer.next();
    }
    return new Tokens(lexer.tokens, lexer.notices);
  }

  /// The words of a text as they would be between quotes; none where it has none.
  static List<Query.Term> phrase(String text) {
    return new Lexer("").words(Narrow.signs(text), false);
  }

  private void next() {
    int c = text.codePointAt(at);
    if (Letters.space(c)) {
      at += Character.charCount(c);
    } else if (Letters.quote(c)) {
      quoted(false);
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

  private void quoted(boolean exact) {
    int from = at + 1;
    int to = from;
    while (to < text.length() && !Letters.quote(text.charAt(to))) {
      to++;
    }
    if (to == text.length()) {
      notices.add("quote.open");
    }
    var words = words(text.substring(from, to), exact);
    if (words.isEmpty()) {
      notices.add("quote.empty");
    } else {
      tokens.add(new Token.Leaf(new Query.Phrase(words)));
    }
    at = Math.min(text.length(), to + 1);
  }

  /// The words between quotes. With `=` before the first of them all are meant as written, with `=`
  /// before a later one only that.
  private List<Query.Term> words(String quoted, boolean exact) {
    var spaced = new StringBuilder();
    quoted.codePoints().forEach(c -> spaced.appendCodePoint(Letters.parts(c) ? ' ' : c));
    boolean all = exact;
    var words = new ArrayList<Query.Term>();
    for (var piece : List.of(spaced.toString().split(" "))) {
      int start = Letters.start(piece);
      if (start < piece.length()) {
        boolean here = piece.lastIndexOf('=', start) >= 0;
        all |= here && words.isEmpty();
        var term = terms.read(piece.substring(start), Terms.Place.PHRASE);
        words.add(here || all ? exact(term) : term);
      }
    }
    return words;
  }

  private static Query.Term exact(Query.Term term) {
    return term instanceof Query.Word(var text) ? new Query.Exact(text) : term;
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
      notices.add("dash.alone");
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
        || (before == ':' && !tokens.isEmpty() && labels(tokens.getLast()));
  }

  private static boolean labels(Token token) {
    return token instanceof Token.Label || token instanceof Token.Times;
  }

  private void word() {
    int from = at;
    at = end(from);
    var whole = text.substring(from, at);
    var operator = Operators.read(whole, notices);
    if (operator.isPresent()) {
      tokens.add(operator.get());
      return;
    }
    int start = Letters.start(whole);
    boolean exact = whole.lastIndexOf('=', start) >= 0;
    if (start == whole.length()) {
      nothing(whole);
    } else if (!length(from + start) && !labelled(from + start, exact)) {
      plain(whole.substring(start), exact);
    }
  }

  /// Where the word that is at a place ends, with the punctuation behind it.
  private int end(int from) {
    int end = from;
    while (end < text.length() && !Letters.parts(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private void nothing(String whole) {
    if (whole.endsWith("=") && at < text.length() && Letters.quote(text.charAt(at))) {
      quoted(true);
    } else {
      notices.add("word.bare", whole);
    }
  }

  /// Reads `words>800`, also with spaces, when that is here.
  private boolean length(int from) {
    var matcher = LENGTH.matcher(lower).region(from, text.length());
    if (!matcher.lookingAt() || !ends(text.substring(matcher.end(), end(matcher.end())))) {
      if (COMPARED.matcher(lower).region(from, at).lookingAt()) {
        notices.add("length.unread", text.substring(from, at));
      }
      return false;
    }
    var comparison = comparison(matcher);
    int words =
        Limits.zeroOrMore(
            matcher.group(2).replace(",", ""), Limits.WORDS, notices, "words" + comparison + "%s");
    tokens.add(new Token.Leaf(new Query.Length(comparison, words)));
    at = end(matcher.end());
    return true;
  }

  private static boolean ends(String tail) {
    return Letters.bare(tail) && tail.chars().noneMatch(sign -> sign == '~' || sign == '*');
  }

  private static Query.Comparison comparison(Matcher matcher) {
    return switch (matcher.group(1)) {
      case ">" -> Query.Comparison.MORE;
      case "<" -> Query.Comparison.LESS;
      case ">=", "=>", "≥" -> Query.Comparison.AT_LEAST;
      default -> Query.Comparison.AT_MOST;
    };
  }

  /// Reads a name with its colon, and the value of a condition, when that is here.
  private boolean labelled(int from, boolean exact) {
    int colon = lower.indexOf(':', from);
    if (colon < 0 || colon >= at) {
      return false;
    }
    var name = lower.substring(from, colon);
    var typed = text.substring(from, colon);
    var times = TIMES.matcher(name);
    if (Field.named(name).isPresent()) {
      label(new Token.Label(Field.named(name).get(), typed), colon);
    } else if (times.matches()) {
      int most = Limits.number(times.group(1), Limits.TIMES, notices, "atleast%s:");
      label(new Token.Times(most, typed), colon);
    } else if (Conditions.NAMES.contains(name)) {
      condition(name, from, colon);
    } else if (name.chars().allMatch(Character::isLetter) && colon + 1 < at) {
      unknown(typed, colon, exact);
    } else {
      return false;
    }
    return true;
  }

  private void label(Token label, int colon) {
    tokens.add(label);
    at = colon + 1;
  }

  private void unknown(String name, int colon, boolean exact) {
    if (text.charAt(colon + 1) != '/') {
      notices.add("field.unknown", name);
    }
    at = colon + 1;
    plain(name, exact);
  }

  /// A condition with its value right after the colon or, as some type it, after a space.
  private void condition(String name, int from, int colon) {
    int start = colon + 1;
    while (start < text.length() && Letters.space(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    var value = text.substring(start, end(start));
    var read = conditions.read(name, value);
    if (read.isPresent()) {
      tokens.add(new Token.Leaf(read.get()));
      at = end(start);
      return;
    }
    notices.add(
        Conditions.unread(name),
        text.substring(from, colon + 1) + (start == colon + 1 ? value : ""));
    at = colon + 1;
    plain(text.substring(from, colon), false);
  }

  private void plain(String raw, boolean exact) {
    var term = terms.read(raw, Terms.Place.ALONE);
    if (exact) {
      leaf(exact(term));
    } else if (term instanceof Query.Word(var word) && Operators.like(word)) {
      Arrays.stream(word.toLowerCase(Locale.ROOT).split("/"))
          .forEach(piece -> leaf(new Query.Word(piece)));
    } else {
      leaf(term);
    }
  }

  private void leaf(Query leaf) {
    tokens.add(new Token.Leaf(leaf));
  }
}
