package pressmark.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text read as a query. Any text can be: what is odd is left out or closed, and a notice says so.
///
/// From loosest to tightest: `OR`, then words side by side (`AND`), then `NEAR`, `/s` and the like
/// from left to right, then `NOT`, then fields.
public final class QueryParser {
  private final List<Token> tokens;
  private final Notices notices;
  private int at;
  private int depth;
  private int ignored;
  private int parts;
  private boolean full;

  private QueryParser(Lexer.Tokens lexed) {
    this.tokens = lexed.tokens();
    this.notices = lexed.notices();
  }

  /// What a text asks for. Never throws.
  public static Understood parse(String text) {
    var cut = cut(text);
    var parser = new QueryParser(Lexer.read(cut));
    if (cut.length() < text.length()) {
      parser.notices.add("limit.characters", Limits.CHARACTERS);
    }
    return new Understood(parser.whole().orElseGet(Query.Everything::new), parser.notices.list());
  }

  private static String cut(String text) {
    if (text.length() <= Limits.CHARACTERS) {
      return text;
    }
    int end = Limits.CHARACTERS;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private Optional<Query> whole() {
    var read = new ArrayList<Query>();
    while (at < tokens.size()) {
      either().ifPresent(read::add);
      if (at < tokens.size()) {
        at++;
        notices.add("bracket.closing");
      }
    }
    return Joined.all(read);
  }

  private Optional<Query> either() {
    var read = new ArrayList<Query>();
    boolean stray = false;
    var first = all();
    stray |= first.isEmpty();
    first.ifPresent(read::add);
    boolean several = false;
    while (accept(Token.Sign.OR)) {
      several = true;
      var next = all();
      stray |= next.isEmpty();
      next.ifPresent(read::add);
    }
    if (several && stray && !full) {
      notices.add("or.alone");
    }
    return Joined.any(read);
  }

  private Optional<Query> all() {
    var read = new ArrayList<Query>();
    boolean joining = false;
    while (at < tokens.size() && !ends()) {
      if (accept(Token.Sign.AND)) {
        if (joining || read.isEmpty()) {
          notices.add("and.alone");
        }
        joining = true;
      } else if (ignored > 0 && accept(Token.Sign.CLOSE)) {
        ignored--;
      } else {
        joining &= near().map(read::add).isEmpty();
      }
    }
    if (joining && !full && !read.isEmpty()) {
      notices.add("and.alone");
    }
    return Joined.all(read);
  }

  private boolean ends() {
    return peek(Token.Sign.OR) || (peek(Token.Sign.CLOSE) && ignored == 0);
  }

  private Optional<Query> near() {
    var left = one();
    while (joins()) {
      var joint = (Token.Joint) tokens.get(at++);
      var right = one();
      if (left.isEmpty() || right.isEmpty()) {
        alone(joint);
        left = left.or(() -> right);
      } else {
        left = Optional.of(joined(left.get(), joint, right.get()));
      }
    }
    return left;
  }

  private boolean joins() {
    return at < tokens.size() && tokens.get(at) instanceof Token.Joint;
  }

  private void alone(Token.Joint joint) {
    if (!full) {
      notices.add("joint.alone", joint.sign());
    }
  }

  private Query joined(Query left, Token.Joint joint, Query right) {
    if (left.positional() && right.positional()) {
      return switch (joint) {
        case Token.Beside(var words, var ordered) -> new Query.Near(left, right, words, ordered);
        case Token.Within(var unit) -> new Query.Together(left, right, unit);
      };
    }
    notices.add("joint.other", joint.sign(), (left.positional() ? right : left).text());
    return new Query.And(Joined.flat(List.of(left, right)));
  }

  private Optional<Query> one() {
    boolean without = false;
    boolean any = false;
    while (accept(Token.Sign.NOT)) {
      without = !without;
      any = true;
    }
    boolean nothing = at == tokens.size() || ends() || joins();
    if (nothing || peek(Token.Sign.AND) || peek(Token.Sign.CLOSE)) {
      if (any) {
        notices.add("not.alone");
      }
      return Optional.empty();
    }
    var part = part();
    return without ? part.map(Joined::without) : part;
  }

  private Optional<Query> part() {
    return switch (tokens.get(at++)) {
      case Token.Leaf(var leaf) -> counted(leaf);
      case Token.Label(var field, var written) -> in(field, written);
      case Token.Times(var times, var written) -> atLeast(times, written);
      case Token.Joint _ -> Optional.empty();
      case Token.Sign sign ->
          switch (sign) {
            case OPEN -> bracketed();
            case CLOSE, OR, AND, NOT -> Optional.empty();
          };
    };
  }

  private Optional<Query> counted(Query part) {
    if (parts == Limits.PARTS) {
      full = true;
      at = tokens.size();
      notices.add("limit.parts", Limits.PARTS);
      return Optional.empty();
    }
    parts++;
    return Optional.of(part);
  }

  private Optional<Query> in(Field field, String written) {
    var part = one();
    if (part.isPresent() && condition(part.get())) {
      notices.add("field.without", written, part.get().text());
      return part;
    }
    return part.<Query>map(found -> Joined.in(field, found)).or(() -> named(written));
  }

  /// A name with nothing after its colon is a word.
  private Optional<Query> named(String written) {
    if (full) {
      return Optional.empty();
    }
    notices.add("field.alone", written);
    return counted(new Query.Word(written));
  }

  /// Whether this is asked of an article as a whole and of nothing in its text.
  private static boolean condition(Query query) {
    return switch (query) {
      case Query.Published _,
          Query.Before _,
          Query.After _,
          Query.Undated _,
          Query.Length _,
          Query.Has _,
          Query.InLanguage _ ->
          true;
      case Query.Everything _,
          Query.Term _,
          Query.Phrase _,
          Query.And _,
          Query.Or _,
          Query.Not _,
          Query.Near _,
          Query.Together _,
          Query.AtLeast _,
          Query.In _ ->
          false;
    };
  }

  private Optional<Query> atLeast(int times, String written) {
    var part = one();
    if (part.isPresent() && !part.get().positional()) {
      notices.add("times.other", written, part.get().text());
      return part;
    }
    return part.<Query>map(found -> new Query.AtLeast(times, found)).or(() -> named(written));
  }

  private Optional<Query> bracketed() {
    if (depth == Limits.DEPTH) {
      ignored++;
      notices.add("limit.depth", Limits.DEPTH);
      return Optional.empty();
    }
    depth++;
    int before = ignored;
    var inside = either();
    depth--;
    if (inside.isEmpty() && !full) {
      notices.add("bracket.empty");
    }
    if (!accept(Token.Sign.CLOSE) && !full) {
      notices.add("bracket.open");
    }
    ignored = before;
    return inside;
  }

  private boolean peek(Token.Sign sign) {
    return at < tokens.size() && tokens.get(at) == sign;
  }

  private boolean accept(Token.Sign sign) {
    boolean here = peek(sign);
    at += here ? 1 : 0;
    return here;
  }
}
