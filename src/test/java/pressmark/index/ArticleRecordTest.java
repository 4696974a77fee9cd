package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressmark.article.Article;
import pressmark.article.Mark;
import pressmark.article.Role;

class ArticleRecordTest {
  private static Schema schema() throws IOException {
    try (InputStream text =
        Objects.requireNonNull(
            ArticleRecord.class.getResourceAsStream("/pressmark/record.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    }
  }

  private static Article full() {
    return Sample.titled("“Floods” & <b>storms</b>")
        .deck("A deck")
        .by("By Jane Roe")
        .in("The Harbour Post")
        .section("News; Pg. 1")
        .on("2023-10-13T12:06 EST")
        .caption("A street under water")
        .text("One.", "Two \ud83d\udd25 \u202e three.")
        .at("folder/a file.txt", 7);
  }

  private static Article bare() {
    return Sample.untitled().text("Only text.").at("b.txt", 1);
  }

  @Test
  void aRecordReadIsTheArticleWritten() {
    for (var article : List.of(full(), bare())) {
      assertThat(ArticleRecord.read(ArticleRecord.write(article, true))).isEqualTo(article);
      assertThat(ArticleRecord.read(ArticleRecord.write(article, false)))
          .isEqualTo(article.marked(List.of()));
    }
  }

  @Test
  void aRecordIsAsItsSchemaSays() throws IOException {
    var schema = schema();

    for (var article : List.of(full(), bare())) {
      assertThat(schema.validate(ArticleRecord.write(article, true), InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(ArticleRecord.write(article, false), InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"certainty\":\"stated\"~\"certainty\":\"sure\"",
        "\"kind\":\"paragraph\"~\"kind\":\"quote\"",
        "\"value\":\"2023-10-13T12:06 EST\"~\"value\":\"yesterday\"",
        "\"words\":~\"wordz\":",
        "\"firstLine\":7~\"firstLine\":0",
        "\"role\":\"headline\"~\"role\":\"title\"",
      })
  void aRecordThatIsOtherwiseIsNotTakenForOne(String change) throws IOException {
    var parts =
        List.of(
            change.substring(0, change.indexOf('~')), change.substring(change.indexOf('~') + 1));
    var record = ArticleRecord.write(full(), true);

    assertThat(record).contains(parts.getFirst());
    assertThat(
            schema().validate(record.replace(parts.getFirst(), parts.getLast()), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void anUnknownValueIsLeftOut() {
    assertThat(ArticleRecord.write(bare(), false))
        .doesNotContain("headline", "published", "null", "lines\":[]", "notBefore");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void lineRolesReadAreThoseWritten(long seed) {
    var random = new Random(seed);
    var roles = Role.values();
    for (int i = 0; i < 200; i++) {
      int step = 1 + random.nextInt(3);
      var marks =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(line ->
                  new Mark(
                      1 + line * step + (random.nextInt(5) == 0 ? 1 : 0),
                      roles[random.nextInt(2) * random.nextInt(roles.length)],
                      "rule:" + random.nextInt(2)))
              .toList();

      assertThat(LineRoles.read(LineRoles.write(marks))).isEqualTo(marks);
    }
  }

  @Test
  void lineRolesOfALongArticleAreSmall() {
    var marks =
        IntStream.range(0, 10_000)
            .mapToObj(line -> new Mark(1 + 2 * line, Role.PARAGRAPH, "text"))
            .toList();

    assertThat(LineRoles.write(marks).length).isLessThan(40);
  }
}
