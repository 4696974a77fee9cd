package pressmark.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
  private final TextAnalysis analysis = new TextAnalysis();

  /// The terms of a text, those at one position joined by `/`; stems after `~`, capitals after `^`, what is bare of signs after `°`.
  private String terms(String text, String language) throws IOException {
    var positions = new ArrayList<String>();
    var tag = Optional.of(language).filter(given -> !given.isEmpty());
    try (TokenStream stream = stream(text, tag)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        var shown =
            term.toString()
                .replaceAll("\u0001[a-z]+:", "~")
                .replace('\u0002', '^')
                .replace('\u0003', '°')
                .replace(WordCharacters.AND, '&')
                .replace(WordCharacters.PLUS, '+')
                .replace(WordCharacters.SHARP, '#');
        if (step.getPositionIncrement() == 0) {
          positions.add(positions.removeLast() + "/" + shown);
        } else {
          assertThat(step.getPositionIncrement()).isEqualTo(1);
          positions.add(shown);
        }
      }
      stream.end();
    }
    return String.join(" ", positions);
  }

  private TokenStream stream(String text, Optional<String> language) {
    var field = analysis.field("body", text, language, Bounding.none());
    return field.tokenStream(analysis.gaps(), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The floods flooded towns | the floods/~flood flooded/~flood towns/~town",
        "Lebanon’s and Lebanon's | lebanon and lebanon",
        "soldiers' boots | soldiers/~soldier boots",
        "don’t don't | don't don't",
        "‘flood’ | flood",
        "the U.S. Army | the u.s/°us/^u.s army",
        "the U.S.-led US | the u.s/°us/^u.s led us/^us",
        "at 9 a.m. today | at 9 a.m/°am today",
        "Ph.D. | ph.d/°phd",
        "fell in Washington.The | fell in washington the",
        "bbc.co.uk and 3.5 | bbc co uk and 3.5",
        "AT&T, R&D | at&t/^at&t r&d/^r&d",
        "black&white | black white",
        "C++ and C# and g++ | c++/°c and c#/°c and g++/°g",
        "Disney+ grew | disney+/°disney grew",
        "issue #5 | issue 5",
        "Al-Awsat | al awsat",
        "IDF's NATO I A | idf/^idf nato/^nato i a",
        "Covid-19 B2B | covid 19 b2b/^b2b",
        "foo_bar x:y | foo bar x y",
        "naïve café ＦＵＬＬ | naive cafe full/^full",
        "12:06 1,200.50 | 12 06 1,200.50",
        "12,5 % | 12,5",
        "🔥 hot | 🔥 hot",
        "judiciary judicial judges | judiciary judicial judges/~judge",
      })
  void englishTextHasTheTerms(String text, String terms) throws IOException {
    assertThat(terms(text, "en")).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de | Die Häuser der Städte | die hauser/~haus der stadte/~stadt",
        "fr | l'homme et les élections | l'homme/homme/~home et les elections/~election",
        "es | las elecciones | las elecciones/~eleccion",
        "it | dell'arte italiana | dell'arte/arte italiana/~italian",
        "ru | русский язык выборы | русскии/~русск язык выборы/~выбор",
        "ar | الحوثيون في المدينة على | الحوثيون في المدينه علي",
        "tr | İstanbul | istanbul",
        "zh | 我们在北京 | 我们 在 北京",
        "th | สวัสดีชาวโลก | สวัสดี ชาว โลก",
        "fa | می‌خواهم | ميخواهم",
        "he | צה\"ל אמר | צה ל אמר",
      })
  void otherLanguagesHaveTheirOwnStems(String language, String text, String terms)
      throws IOException {
    assertThat(terms(text, language)).isEqualTo(terms);
  }

  @Test
  void offsetsAreThoseOfTheTextAsItStands() throws IOException {
    var text = "Lebanon’s C++ was. AT&T’s";
    var words = new ArrayList<String>();
    try (TokenStream stream = stream(text, Optional.of("en"))) {
      var offsets = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(text.substring(offsets.startOffset(), offsets.endOffset()));
      }
      stream.end();

      assertThat(offsets.endOffset()).isEqualTo(text.length());
    }

    assertThat(words).containsExactly("Lebanon’s", "C++", "C++", "was", "AT&T’s", "AT&T’s");
  }

  @Test
  void wordsThatAreTooLongForTheIndexAreCut() throws IOException {
    var long1 = "x".repeat(40_000);
    var long2 = "\uFDFA".repeat(10_000);

    var longest = Pattern.compile("[ /]").splitAsStream(terms(long1 + " " + long2, "en"));

    assertThat(longest).allMatch(term -> term.length() <= 256);
  }

  @ParameterizedTest
  @CsvSource({
    "en,floods,flood,true",
    "en,flood,floods,true",
    "en,flooded,flooding,true",
    "en,US,U.S.,true",
    "en,U.S.,US,true",
    "en,U.S.,us,false",
    "en,C++,C,false",
    "en,C,C++,true",
    "en,judiciary,judicial,false",
    "en,café,cafe,true",
    "fr,homme,l’homme,true",
    "fr,l’homme,hommes,true",
    "de,Überfluß,uberfluss,true",
    "de,Städte,Stadt,true",
  })
  void aWordAskedForFindsAWord(String language, String asked, String written, boolean found)
      throws IOException {
    var terms = new TreeSet<String>();
    try (TokenStream stream = stream(written, Optional.of(language))) {
      var term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }

    var question = analysis.asked(asked, new TreeSet<>(List.of("en", language)));

    assertThat(question).hasSize(1);
    assertThat(question.getFirst().terms().stream().anyMatch(terms::contains)).isEqualTo(found);
  }
}
