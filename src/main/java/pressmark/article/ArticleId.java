package pressmark.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name of an article for ever: the first 65 bits of a digest of its own text, in base 32 (RFC
/// 4648, lower case), 13 characters.
public record ArticleId(String value) {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{13,26}");
  private static final int ASCII = 0x80;
  private static final int LENGTH = 13;
  private static final int LONGER = 26;

  public ArticleId {
    if (!valid(value)) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  public static boolean valid(String value) {
    return SHAPE.matcher(value).matches();
  }

  /// The id that belongs to a digest.
  ///
  /// @param digest 64 hexadecimal digits, from [#digest]
  public static ArticleId of(String digest) {
    return new ArticleId(base32(HexFormat.of().parseHex(digest), LENGTH));
  }

  /// The id that belongs to a digest where another text has the usual one already: twice as long.
  ///
  /// @param digest 64 hexadecimal digits, from [#digest]
  public static ArticleId longer(String digest) {
    return new ArticleId(base32(HexFormat.of().parseHex(digest), LONGER));
  }

  /// The SHA-256 of the letters and digits of a text after NFKC: line ends, white space and
  /// punctuation do not change it.
  ///
  /// @param lines the article's own lines, in order
  public static String digest(Iterable<String> lines) {
    var sha = sha256();
    for (var line : lines) {
      sha.update(kept(line).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String kept(String line) {
    var text = Normalizer.normalize(line, Normalizer.Form.NFKC);
    var kept = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.charAt(i);
      if (c >= ASCII) {
        c = text.codePointAt(i);
      }
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      if (c < ASCII) {
        kept.append((char) c);
      } else {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static String base32(byte[] bytes, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int value = 0;
      for (int bit = 5 * i; bit < 5 * i + 5; bit++) {
        value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
      }
      text.append(ALPHABET.charAt(value));
    }
    return text.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
