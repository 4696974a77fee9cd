package pressmark.index.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SentencesTest {
  private static final Path REAL = Path.of("../shared/data/nexis-israel-hamas/expected.json");

  /// A text with a bar where a sentence begins.
  private static String cut(Sentences sentences, String text) {
    var cut = new StringBuilder(text);
    int[] starts = sentences.starts(text);
    for (int i = starts.length - 1; i >= 0; i--) {
      cut.insert(starts[i], '|');
    }
    return cut.toString();
  }

  private static void assertCut(String language, String expected) {
    var sentences = Sentences.of(Optional.of(language));

    assertThat(cut(sentences, expected.replace("|", ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The wall fell. |Nobody was hurt. |The town slept.",
        "Was it so? |It was! |It had to be.",
        "He lives in the U.S. and works there.",
        "The U.S. Army sent boats.",
        "He left the U.S. |The president stayed.",
        "He left the U.S. |A spokesman stayed.",
        "He left the U.S. |“We stay,” she said.",
        "The U.N. Security Council met. |It voted.",
        "Troops came from the U.K. |In London, nobody knew.",
        "Gen. Smith said no. |He left.",
        "Lt. Gen. Herzi Halevi spoke.",
        "Brig. Gen. Ali Reza was killed. |Col. Roe was not.",
        "Mr. Sinwar met Mrs. Roe and Ms. Poe. |Dr. Doe came late.",
        "Sen. Bernie Sanders and Rep. Ilhan Omar agreed with Gov. Hochul.",
        "St. Louis is a city. |So is St. Petersburg.",
        "The attack of Oct. 7 changed it. |Nothing was as before.",
        "It began on Oct. 7. |Nothing was as before.",
        "It began in Oct. |Nothing was as before.",
        "J. K. Rowling wrote it. |J.K. Rowling read it.",
        "George W. Bush spoke. |Then Harry S. Truman did.",
        "John A. Smith came.",
        "It rose by 3.5 percent. |Then it fell by 1,200.50 dollars.",
        "He is No. 10 on the list. |Nos. 3 and 4 follow.",
        "He said no. |They went home.",
        "“We told them.” |The mayor left.",
        "“We told them,” the mayor said. |“They slept.”",
        "“We told them!” the mayor said. |He left.",
        "“Did you tell them?” he asked. |“I did.”",
        "\"We told them.\" |\"And then?\" she asked.",
        "(It was late.) |He left.",
        "It was late (past 9 p.m.). |He left.",
        "It opens at 9 a.m. Monday. |It closes at 5 p.m. |The end.",
        "It was late... |He left.",
        "It was late … he left. |She stayed… |The end.",
        "Well... he said. |No.",
        "Washington, D.C. |The White House was dark.",
        "Apple Inc. said so. |Smith & Co. did not.",
        "Apple Inc. |The company said so.",
        "Martin Luther King Jr. Day is a holiday.",
        "Roe v. Wade was decided. |Smith vs. Jones was not.",
        "He has a Ph.D. in history. |She has an M.A. |They met.",
        "Fruits, e.g. apples, i.e. Granny Smiths, rot.",
        "Bring papers, pens, etc. |The rest is here.",
        "1. The first point. |2. The second point.",
        "World War I. |The armistice came.",
        "Look at bbc.co.uk for more. |It is there.",
        "Yahoo! said so. |Nobody else did.",
        "He works for Yahoo! |She does not.",
        "Sen. Raphael Warnock (D-Ga.) voted. |Others did not.",
        "Why?! |Because!!! |So it is.",
        "The C++ language. |The AT&T line.",
        "It cost $5. |Ten did not.",
        "Prof. Dr. Ida Thorne and Rev. Al Sharpton met at Ft. Worth.",
        "Maj. Gen. Roe, Capt. Poe, Sgt. Doe, Cmdr. Coe came. |Adm. Boe did not.",
        "See p. 12 and pp. 13–14 of Vol. 2.",
        "The end.",
        "no end at all",
        "...",
        "He asked: who? |Nobody knew.",
        "He (Mr. Roe) left. |[She stayed.] |We slept.",
        "‘It fell.’ |‘So it did.’",
        "«It fell.» |It did.",
      })
  void englishTextIsCut(String expected) {
    assertCut("en", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "de ~ Dr. Roth kam am 7. Oktober. |Er ging bald.",
        "de ~ Häuser, z. B. Hütten und z.B. Ställe, bzw. Scheunen. |Es brannte.",
        "de ~ Die 3. Division kam. |Der Rest blieb.",
        "de ~ „Wir gehen.“ |Sie blieben.",
        "fr ~ M. Macron et Mme. Roux sont là. |Ils parlent.",
        "fr ~ « Nous partons. » |Elle reste.",
        "fr ~ Il a dit non ! |Elle a dit oui ?",
        "es ~ El Sr. Pérez y la Dra. Gil llegaron a EE. UU. |El resto no.",
        "es ~ ¿Quién? |¡Nadie! |Así fue.",
        "nl ~ Prof. dr. Jansen en dhr. de Vries kwamen. |Zij bleven.",
        "it ~ Il Sig. Rossi e il Dott. Bianchi sono qui. |La porta è chiusa.",
        "pt ~ O Sr. Silva chegou. |A Dra. Costa não.",
        "ja ~ 壁が落ちた。|誰も怪我をしなかった。",
        "ar ~ سقط الجدار. |لم يصب أحد؟ |نعم.",
        "hi ~ दीवार गिर गई। |कोई घायल नहीं हुआ।",
        "ru ~ Стена упала. |Никто не пострадал.",
      })
  void textOfOtherLanguagesIsCut(String language, String expected) {
    assertCut(language, expected);
  }

  private static List<String> paragraphs() {
    assumeTrue(Files.exists(REAL), () -> "skipped: there is no " + REAL + " to read");
    var articles = JsonMapper.builder().build().readTree(REAL.toFile());
    return articles
        .valueStream()
        .flatMap(article -> article.path("paragraphs").valueStream())
        .map(JsonNode::stringValue)
        .toList();
  }

  @Test
  void noSentenceOfRealNewsEndsInATitleOrBeforeASmallLetter() {
    var wrong =
        Pattern.compile(
            "\\b(Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Prof|St|Brig|Maj|Adm)\\. $"
                + "|\\b(Oct|Nov|Dec|Sept|No)\\. \\|\\d|\\bU\\.[SNK]\\. \\|(?!“?(A|An|The|He|She|It|In|On|But|And|They|We|This|That)\\b)[\\p{L}]+ [a-z]+s? ");
    var sentences = Sentences.of(Optional.of("en"));
    var found = new ArrayList<String>();
    for (var paragraph : paragraphs()) {
      int begin = 0;
      for (int start : sentences.starts(paragraph)) {
        var sentence = paragraph.substring(begin, start);
        if (wrong.matcher(sentence).find()
            || Character.isLowerCase(paragraph.charAt(start))
            || wrong.matcher(sentence + "|" + paragraph.substring(start)).find()) {
          found.add(sentence);
        }
        begin = start;
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void sentencesOfRealNewsHaveAPlausibleLength() {
    var sentences = Sentences.of(Optional.of("en"));
    var lengths = new ArrayList<Integer>();
    for (var paragraph : paragraphs()) {
      int begin = 0;
      for (int start : sentences.starts(paragraph)) {
        lengths.add(paragraph.substring(begin, start).split(" ").length);
        begin = start;
      }
      lengths.add(paragraph.substring(begin).split(" ").length);
    }
    lengths.sort(null);

    assertThat(lengths.get(lengths.size() / 2)).isBetween(15, 30);
    assertThat(lengths.get(lengths.size() * 99 / 100)).isLessThan(75);
  }
}
