package pressmark.index;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Caption;
import pressmark.article.Certainty;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Mark;
import pressmark.article.Paragraph;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.Role;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article as a JSON record and back: what the index stores, the web answers and `check --json`
/// prints. `record.schema.json` beside the program's resources describes it.
public final class ArticleRecord {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ArticleRecord() {}

  /// The record of an article, on one line.
  ///
  /// @param withLines whether the role of every line of the article is part of it
  public static String write(Article article, boolean withLines) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().value());
      json.writeStringProperty("digest", article.digest());
      list(json, "places", article.places(), ArticleRecord::place);
      json.writeStringProperty("layout", article.layout());
      optional(json, "language", article.language());
      found(json, "headline", article.headline());
      found(json, "deck", article.deck());
      found(json, "byline", article.byline());
      found(json, "dateline", article.dateline());
      found(json, "publication", article.publication());
      found(json, "section", article.section());
      found(json, "published", article.published());
      strings(json, "authors", article.authors());
      list(json, "captions", article.captions(), ArticleRecord::caption);
      list(json, "paragraphs", article.paragraphs(), ArticleRecord::paragraph);
      list(json, "contributors", article.contributors(), ArticleRecord::contributor);
      optional(json, "notBefore", article.notBefore().map(LocalDate::toString));
      json.writeNumberProperty("words", article.words());
      if (withLines) {
        list(json, "lines", article.lines(), ArticleRecord::mark);
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private interface Write<T> {
    void to(JsonGenerator json, T value);
  }

  private static <T> void list(JsonGenerator json, String name, List<T> values, Write<T> write) {
    json.writeArrayPropertyStart(name);
    for (var value : values) {
      json.writeStartObject();
      write.to(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void numbers(JsonGenerator json, String name, List<Integer> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeNumber);
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  private static <T> void found(JsonGenerator json, String name, Optional<Found<T>> found) {
    found.ifPresent(value -> {
      json.writeObjectPropertyStart(name);
      json.writeStringProperty("value", String.valueOf(value.value()));
      json.writeStringProperty("certainty", value.certainty().toString());
      numbers(json, "lines", value.lines());
      json.writeStringProperty("rule", value.rule());
      json.writeEndObject();
    });
  }

  private static void place(JsonGenerator json, Place place) {
    json.writeStringProperty("file", place.file());
    json.writeNumberProperty("firstLine", place.firstLine());
    json.writeNumberProperty("lastLine", place.lastLine());
    json.writeStringProperty("sha256", place.sha256());
  }

  private static void caption(JsonGenerator json, Caption caption) {
    json.writeStringProperty("text", caption.text());
    optional(json, "credit", caption.credit());
    numbers(json, "lines", caption.lines());
  }

  private static void paragraph(JsonGenerator json, Paragraph paragraph) {
    json.writeStringProperty("text", paragraph.text());
    json.writeStringProperty("kind", paragraph.kind().toString());
    numbers(json, "lines", paragraph.lines());
  }

  private static void contributor(JsonGenerator json, Contributor contributor) {
    json.writeStringProperty("text", contributor.text());
    strings(json, "names", contributor.names());
    optional(json, "place", contributor.place());
    numbers(json, "lines", contributor.lines());
  }

  private static void mark(JsonGenerator json, Mark mark) {
    json.writeNumberProperty("line", mark.line());
    json.writeStringProperty("role", mark.role().toString());
    json.writeStringProperty("rule", mark.rule());
  }

  /// The article of a record. A record without `lines` gives an article without line roles.
  ///
  /// @param text written by [#write]; any other text fails
  public static Article read(String text) {
    var json = JSON.readTree(text);
    return new Article(
        new ArticleId(json.path("id").stringValue()),
        json.path("digest").stringValue(),
        list(json, "places", ArticleRecord::place),
        json.path("layout").stringValue(),
        json.path("language").stringValueOpt(),
        found(json, "headline", Function.identity()),
        found(json, "deck", Function.identity()),
        found(json, "byline", Function.identity()),
        found(json, "dateline", Function.identity()),
        found(json, "publication", Function.identity()),
        found(json, "section", Function.identity()),
        found(json, "published", PublicationDate::new),
        list(json, "authors", JsonNode::stringValue),
        list(json, "captions", ArticleRecord::caption),
        list(json, "paragraphs", ArticleRecord::paragraph),
        list(json, "contributors", ArticleRecord::contributor),
        json.path("notBefore").stringValueOpt().map(LocalDate::parse),
        json.path("words").intValue(),
        list(json, "lines", ArticleRecord::mark));
  }

  private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
    return json.path(name).valueStream().map(read).toList();
  }

  private static List<Integer> lines(JsonNode json) {
    return list(json, "lines", JsonNode::intValue);
  }

  private static <T> Optional<Found<T>> found(
      JsonNode json, String name, Function<String, T> read) {
    return json.optional(name)
        .map(value ->
            new Found<>(
                read.apply(value.path("value").stringValue()),
                constant(Certainty.class, value.path("certainty").stringValue()),
                lines(value),
                value.path("rule").stringValue()));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String written) {
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
  }

  private static Place place(JsonNode json) {
    return new Place(
        json.path("file").stringValue(),
        json.path("firstLine").intValue(),
        json.path("lastLine").intValue(),
        json.path("sha256").stringValue());
  }

  private static Caption caption(JsonNode json) {
    return new Caption(
        json.path("text").stringValue(), json.path("credit").stringValueOpt(), lines(json));
  }

  private static Paragraph paragraph(JsonNode json) {
    return new Paragraph(
        json.path("text").stringValue(), kind(json.path("kind").stringValue()), lines(json));
  }

  private static Paragraph.Kind kind(String written) {
    for (var kind : Paragraph.Kind.values()) {
      if (kind.toString().equals(written)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of paragraph: " + written);
  }

  private static Contributor contributor(JsonNode json) {
    return new Contributor(
        json.path("text").stringValue(),
        list(json, "names", JsonNode::stringValue),
        json.path("place").stringValueOpt(),
        lines(json));
  }

  private static Mark mark(JsonNode json) {
    return new Mark(
        json.path("line").intValue(),
        constant(Role.class, json.path("role").stringValue()),
        json.path("rule").stringValue());
  }
}
