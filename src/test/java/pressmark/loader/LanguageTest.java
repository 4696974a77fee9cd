package pressmark.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The water stood in the nave to the third pew, and by the morning it had gone.
          de | Das Wasser stand in der Kirche bis zur dritten Bank, und am Morgen war es nicht mehr da.
          fr | L’eau est montée dans la nef et le matin elle n’était plus là, mais les bancs sont dans la rue.
          es | El agua llegó hasta el tercer banco de la iglesia y por la mañana ya no estaba en el pueblo.
          it | L’acqua è salita nella chiesa fino al terzo banco, e la mattina non era più nel paese.
          nl | Het water stond in de kerk tot aan de derde bank, en in de ochtend was het niet meer te zien.
          pt | A água chegou até ao terceiro banco da igreja, e de manhã já não estava na vila.
          sv | Vattnet stod i kyrkan till den tredje bänken, och på morgonen var det inte längre kvar.
          ru | Вода стояла в церкви до третьей скамьи, а утром её уже не было в городе.
          uk | Вода стояла в церкві до третьої лави, а вранці її вже не було в місті.
          ar | وقف الماء في الكنيسة حتى المقعد الثالث وفي الصباح لم يكن هناك شيء إلا الطين.
          fa | آب در کلیسا تا نیمکت سوم ایستاده بود و صبح دیگر چیزی جز گل و لای باقی نمانده بود.
          he | המים עמדו בכנסייה עד הספסל השלישי, ובבוקר כבר לא היו שם.
          el | Το νερό έφτασε μέχρι το τρίτο στασίδι και το πρωί είχε φύγει.
          ja | 水は教会の三列目まで来て、朝にはもうなかった。
          zh | 水漫到教堂的第三排座位，早上就退了。
          ko | 물은 교회의 세 번째 좌석까지 찼고 아침에는 빠졌다.
          """)
  void aSentenceGivesItsLanguageAway(String tag, String text) {
    assertThat(Language.of(List.of(text))).hasValue(tag);
  }

  @Test
  void tooLittleTextHasNone() {
    assertThat(Language.of(List.of("Ferry Marigold"))).isEmpty();
    assertThat(Language.of(List.of("12 34 56"))).isEmpty();
    assertThat(Language.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH,en",
    "English,en",
    "en-GB,en",
    "GERMAN; DEUTSCH,de",
    "Deutsch,de",
    "Français,fr",
    "français,fr",
    "Español,es",
    "Nederlands,nl",
    "العربية,ar"
  })
  void aLabelNamesALanguageInManyWays(String name, String tag) {
    assertThat(Language.named(name)).hasValue(tag);
  }

  @Test
  void whatNamesNoLanguageIsNone() {
    assertThat(Language.named("unknown")).isEmpty();
    assertThat(Language.named("")).isEmpty();
  }
}
