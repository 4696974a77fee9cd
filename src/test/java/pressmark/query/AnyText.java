package pressmark.query;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Texts such as no one would think of, and some that many would: pieces of the language in any
/// order, proper queries damaged, characters of all kinds, up to 10,000 of them. The same for the
/// same seed.
public final class AnyText {
  private static final int LONGEST = 10_000;

  private static final List<String> PIECES =
      Stream.of(
              "a bc flood Flood US flo* fl* flood~ fl~ quadaffi~2 wom?n a?b behavio*r b*h?"
                  + " =flooded",
              "=US == =a* * ** ? ?? ~ = \" \" \" “ ” „ « » ‹ › 「 」 『 』 ( ) ( ) （ ） | ｜ || - - − －",
              "‐ -- – — AND OR NOT NEAR PRE and or not near ＡＮＤ ＯＲ 'OR' 'near/5' OR* NOT* =OR",
              "NEAR/5 near/5 w/5 W/12 pre/3 PRE/0 w/500 NEAR/99999999999 ＮＥＡＲ／５ near/x w/ w/o",
              "/s /p /S w/s w/p /s, a/b / // headline: Headline: lead: caption: byline:"
                  + " publication:",
              "section: place: title: source: dateline: ｈｅａｄｌｉｎｅ： author: : :: x:y 9:x headline:-",
              "atleast5: ATLEAST2: atleast0: atleast99999999999: atleast: atleast5 date: date:2023",
              "date:2023-10 date:2023-10-07..2023-10-14 date:2023–2024 date:2024..2023 date:2023..",
              "date:..2023 date:..  date:2023-02-30 date:２０２３ date:none date:–2023-10 2023 -10",
              "before:2023 after:2023-10-07 before: words>800 words<200 words>=0 words≤1,000 words",
              "＞800 >99999999999 words>800x has: has:caption has:nonsense lang:fr lang:PT_br"
                  + " lang:?",
              "language:de + ++ C++ C# AT&T U.S. ' ’ [ ] \\ { } ^ && ! % _ ½ . , ... … ; % $ %s",
              "\ud83d \udd25 🔥 👩‍👩‍👧 e\u0301 \u0301 ١ ٢٠٢٣ 東 東京 洪水？ ？ ا الحوثي، شלום สวัสดี"
                  + " ｆｌｏｏｄ",
              "\u202e \u200f \u200e \u00ad \u2060 \u200d \u200c \ufeff \ufffd \ufffe İ ı ſ ß ŉ K"
                  + " 𝐎𝐑")
          .flatMap(line -> Stream.of(line.split(" +")))
          .toList();

  private static final List<String> SPACES =
      List.of(" ", " ", "\t", "\n", "\u00a0", "\u200b", "\u3000");

  private static final List<String> PROPER =
      Stream.concat(
              QueryRules.all().stream().flatMap(rule -> rule.written().stream()),
              Stream.of(
                  "Netanyahu NEAR/5 judiciary OR judicial",
                  "publication:\"Asharq Al-Awsat\" -headline:Gaza",
                  "(Sinwar OR Haniyeh) /s (Iran -nuclear) date:2023-10-07..2023-10-14",
                  "atleast3:(\"sea gate\" OR lead:(flood w/3 tide)) words>800 lang:de",
                  "“What happened?” asked Gen. Smith: it’s 5 o'clock – or not…",
                  "headline:(a PRE/2 (b NEAR/3 c)) NOT (caption:x /p =Y) has:caption"))
          .toList();

  private final Random random;

  public AnyText(long seed) {
    random = new Random(seed);
  }

  /// The next text.
  public String next() {
    return switch (random.nextInt(32)) {
      case 0 -> random.nextInt(8) == 0 ? longest() : pieces(100 + random.nextInt(200));
      case 1, 2 -> characters(random.nextInt(60));
      case 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 -> damaged(PROPER.get(random.nextInt(PROPER.size())));
      default -> pieces(random.nextInt(20));
    };
  }

  private String pieces(int pieces) {
    int spaces = 1 + random.nextInt(4);
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece());
      if (random.nextInt(spaces) == 0) {
        text.append(SPACES.get(random.nextInt(SPACES.size())));
      }
    }
    return text.toString();
  }

  private String piece() {
    return random.nextInt(40) == 0
        ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
        : PIECES.get(random.nextInt(PIECES.size()));
  }

  /// Characters of the beginning of Unicode mostly, control characters among them.
  private String characters(int length) {
    var text = new StringBuilder();
    int kinds = random.nextInt(4);
    int most = kinds == 0 ? 0x80 : kinds == 1 ? 0x700 : Character.MAX_VALUE;
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(most));
    }
    return text.toString();
  }

  private String longest() {
    var text = new StringBuilder();
    while (text.length() < LONGEST) {
      var piece = random.nextBoolean() ? piece() : pieces(random.nextInt(5));
      text.append(piece.repeat(1 + random.nextInt(1 + random.nextInt(300))));
    }
    return text.substring(0, LONGEST);
  }

  private String damaged(String proper) {
    var text = new StringBuilder(proper);
    for (int left = random.nextInt(6); left > 0 && !text.isEmpty(); left--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(6));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, piece());
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
        default -> text.replace(from, to, piece());
      }
    }
    return text.toString();
  }
}
