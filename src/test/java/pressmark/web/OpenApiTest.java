package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressmark.query.Facet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private static Path folder;
  private static Running running;
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    running = Running.with(folder, Samples.few());
    document = running.json("/openapi.json");
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @Test
  void theDocumentIsAsOpenApiWantsIt() throws Exception {
    try (InputStream text =
        Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/openapi-3.1.schema.json"))) {
      var schema = SCHEMAS.getSchema(text, InputFormat.JSON);

      assertThat(schema.validate(document.toString(), InputFormat.JSON)).isEmpty();
    }
    assertThat(document.at("/servers/0/url").asString())
        .isEqualTo("http://127.0.0.1:" + running.port());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var references = document.findValuesAsString("$ref");

    assertThat(references).hasSizeGreaterThan(100);
    assertThat(references)
        .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
  }

  @Test
  void everyAddressForProgramsIsDescribed() {
    var described = new TreeSet<>(document.get("paths").propertyNames());
    var answered = running.paths();

    assertThat(answered).containsAll(described);
    assertThat(described)
        .containsAll(answered.stream().filter(path -> path.endsWith(".json")).toList())
        .contains("/search.csv", "/search.ris", "/search.atom", "/suggest", "/article/{id}.txt")
        .contains("/article/{id}.ris", "/article/{id}.bib");
  }

  @Test
  void everyParameterOfASearchIsDescribed() throws Exception {
    var names = new TreeSet<String>();
    for (var parameter : document.at("/paths/~1search.json/get/parameters")) {
      names.add(document.at(parameter.get("$ref").asString().substring(1)).get("name").asString());
    }

    for (var facet : Facet.values()) {
      var name = facet == Facet.LANGUAGE ? "lang" : facet.toString();
      assertThat(names).contains(name, "-" + name);
    }
    assertThat(names).contains("q", "match", "from", "to", "undated", "sort", "page", "size");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "/search.json, /search.json",
        "/search.json, /search.json?q=flood",
        "/search.json, /search.json?q=flood+barrier+zeppelin",
        "/search.json, /search.json?q=flod",
        "/search.json, /search.json?q=flood+keeper+zeppelin&match=any&sort=longest",
        "/search.json, /search.json?q=%28%22%20AND&page=x&from=never&sort=odd&publication=None",
        "/search.json, /search.json?undated=1&-section=Local&size=1&page=2",
        "/suggest.json, /suggest.json",
        "/suggest.json, /suggest.json?q=the",
        "/suggest.json, /suggest.json?q=fl",
        "/suggest.json, /suggest.json?q=flood+head",
        "/suggest, /suggest?q=the",
        "/suggest, /suggest",
        "/index.json, /index.json",
        "/day/{date}.json, /day/2019-11-06.json",
        "/day/{date}.json, /day/2019-11-07.json?page=2",
        "/month/{date}.json, /month/2019-11.json",
        "/year/{date}.json, /year/2019.json",
        "/calendar.json, /calendar.json",
        "/undated.json, /undated.json",
        "/loading.json, /loading.json",
        "/loading.json, /loading.json?page=2",
        "/article/{id}.json, /article/%s.json",
        "/article/{id}.json, /article/%s.json?lines=1",
        "/article/{id}.csl.json, /article/%s.csl.json",
        "/article/{id}/original.json, /article/%s/original.json",
        "/article/{id}/versions.json, /article/%s/versions.json",
        "/openapi.json, /openapi.json"
      })
  void anAnswerIsAsItsSchemaSays(String path, String address) throws Exception {
    for (var article : Samples.few()) {
      var answer = running.get(address.replace("%s", article.id().value()));
      var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
      var content = document.get("paths").get(path).at("/get/responses/200/content").get(type);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(schema(content.get("schema")).validate(answer.body(), InputFormat.JSON))
          .as(answer.body())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/nope.json",
    "/article/aaaaaaaaaaaaa.json",
    "/article/a.bib",
    "/nope.csv",
    "/nope.ris",
    "/nope.atom"
  })
  void anErrorIsAsItsSchemaSays(String address) throws Exception {
    var error = document.at("/components/responses/Error/content/application~1json/schema");

    assertThat(schema(error).validate(running.get(address).body(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsNotDescribedIsFoundOut() throws Exception {
    var answer = (ObjectNode) running.json("/search.json?q=flood");
    answer.put("undescribed", true);
    var schema =
        document.at("/paths/~1search.json/get/responses/200/content/application~1json/schema");

    assertThat(schema(schema).validate(answer.toString(), InputFormat.JSON)).isNotEmpty();
  }

  /// A schema among those of the document it refers to.
  private static Schema schema(JsonNode schema) {
    var whole = JsonMapper.shared().createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
  }
}
