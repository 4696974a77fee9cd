package pressmark.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answers for programs described for programs: an OpenAPI document that takes in the schema of
/// the article record.
final class OpenApi {
  private static final String RECORD = "#/components/schemas/Record/$defs/";

  private final ObjectNode document = read("/pressmark/openapi.json");

  OpenApi() {
    var record = read("/pressmark/record.schema.json");
    record.remove(List.of("$schema", "$id"));
    document.withObject("/components/schemas").set("Record", record);
  }

  /// References inside the record's own schema are led to where it stands in the document.
  private static ObjectNode read(String resource) {
    try (InputStream text = Objects.requireNonNull(OpenApi.class.getResourceAsStream(resource))) {
      var moved = new String(text.readAllBytes(), UTF_8).replace("\"#/$defs/", "\"" + RECORD);
      return JsonMapper.shared().readValue(moved, ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  /// @param origin scheme, host and port of the archive
  Map<String, Object> describe(String origin) {
    var answer = new LinkedHashMap<String, Object>();
    for (var part : document.properties()) {
      answer.put(part.getKey(), part.getValue());
      if (part.getKey().equals("info")) {
        answer.put("servers", List.of(Map.of("url", origin)));
      }
    }
    return answer;
  }
}
