package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import pressmark.article.Article;

class RecordBytesTest {
  private static final String SENTENCE = "The council votes on the new bridge on Tuesday evening. ";

  @Test
  void aRecordIsReadAsItWasWritten() {
    var articles =
        List.of(
            article(List.of()),
            article(List.of(SENTENCE)),
            article(List.of("Ein Satz.", "جملة واحدة.", "一句話。", "\uD83D\uDCF0 \" \\ \u0000 \n")),
            article(List.of(SENTENCE.repeat(100_000))));

    for (var article : articles) {
      var bytes = RecordBytes.write(article);

      assertThat(RecordBytes.read(bytes)).isEqualTo(article);
    }
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() {
    var article = article(List.of("half \uD83D of a pair"));

    var read = RecordBytes.read(RecordBytes.write(article));

    assertThat(read.paragraphs().getFirst().text()).isEqualTo("half ? of a pair");
  }

  @Test
  void aRecordTakesLessThanHalfOfItsText() {
    var article = article(List.of(SENTENCE, "Nothing else was said about it.", "A third one."));
    var record = ArticleRecord.write(article, false).getBytes(StandardCharsets.UTF_8);

    var bytes = RecordBytes.write(article);

    assertThat(bytes.length).isLessThan(record.length / 2);
  }

  @Test
  void bytesThatAreNoRecordAreRefused() {
    var whole = RecordBytes.write(article(List.of(SENTENCE)));
    var half = new BytesRef(Arrays.copyOf(whole.bytes, whole.length / 2));
    var other = new BytesRef("{\"id\":\"aaaaaaaaaaaaa\"}");

    assertThatThrownBy(() -> RecordBytes.read(half)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RecordBytes.read(other)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Article article(List<String> texts) {
    return Sample.titled("A headline")
        .text(texts.toArray(String[]::new))
        .at("a.txt", 1)
        .marked(List.of());
  }
}
