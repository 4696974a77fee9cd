package pressmark.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries explained in every language of the interface.
class QueryWordingTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
  private final QueryWording english = QueryWording.in(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar"})
  void noLanguageLacksASentence(String tag) {
    var other = QueryWording.in(Locale.forLanguageTag(tag));

    assertThat(other.locale().getLanguage()).isEqualTo(tag);
    assertThat(other.keys()).isEqualTo(english.keys());
    for (var key : english.keys()) {
      assertThat(other.say(key, 1, 2, 3)).as(key).doesNotContain("{", "}");
      if (!key.equals("echo.words.more")) {
        assertThat(places(other, key)).as(key).isEqualTo(places(english, key));
      }
    }
  }

  private static Set<String> places(QueryWording wording, String key) {
    return PLACE
        .matcher(wording.pattern(key))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar"})
  void whatAnArticleCanHaveIsListedInFull(String tag) {
    var notice = QueryParser.parse("has:wings").notices().getFirst();

    var sentence = QueryWording.in(Locale.forLanguageTag(tag)).say(notice);

    for (var property : Property.values()) {
      assertThat(sentence).contains(property.toString());
    }
  }

  @Test
  void aLanguageThatIsNotThereIsEnglish() {
    assertThat(QueryWording.in(Locale.JAPANESE).echo(QueryParser.parse("flood").query()))
        .isEqualTo("articles with “flood”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "`` → alle Artikel",
        "Flut Sturm -Iran → Artikel mit „Flut“ und „Sturm“, ohne „Iran“",
        "headline:(a OR b) → Artikel mit („a“ oder „b“) in der Überschrift",
        "\"neuer Deich\" → Artikel mit der Wortfolge „neuer Deich“",
        "a NEAR/5 b → Artikel mit „a“ höchstens 5 Wörter entfernt von „b“",
        "date:2023 → Artikel erschienen 2023",
        "date:2023-10 → Artikel erschienen im Oktober 2023",
        "date:2023-10-07 → Artikel erschienen am 7. Oktober 2023",
        "date:2023-10-07..2023-10-14 → Artikel erschienen von 7. bis 14. Oktober 2023",
        "words>=1200 → Artikel mit 1.200 Wörtern oder mehr",
        "lang:fr → Artikel auf Französisch",
      })
  void aQueryIsSaidInGerman(String text, String german) {
    assertThat(QueryWording.in(Locale.GERMAN).echo(QueryParser.parse(text).query()))
        .isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "`` → جميع المقالات",
        "سد فيضان -تأمين → مقالات فيها «سد» و«فيضان»، ليس فيها «تأمين»",
        "headline:a → مقالات فيها «a» في العنوان",
        "date:2023-10-07 → مقالات منشورة في 7 أكتوبر 2023",
        "words>=1200 → مقالات فيها 1,200 كلمة أو أكثر",
        "words>5 → مقالات فيها أكثر من 5 كلمات",
        "lang:fr → مقالات باللغة الفرنسية",
      })
  void aQueryIsSaidInArabic(String text, String arabic) {
    assertThat(QueryWording.in(Locale.forLanguageTag("ar")).echo(QueryParser.parse(text).query()))
        .isEqualTo(arabic);
  }

  @Test
  void aNoticeIsSaidInTheReadersLanguage() {
    var notice = QueryParser.parse("fo*").notices().getFirst();

    assertThat(QueryWording.in(Locale.GERMAN).say(notice))
        .isEqualTo("„fo*“ hat vor dem Stern weniger als 3 Buchstaben; es wurde als Wort gelesen.");
    assertThat(notice.text())
        .isEqualTo("“fo*” has fewer than 3 letters before the star; it was read as a word.");
  }
}
