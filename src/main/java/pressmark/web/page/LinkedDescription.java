package pressmark.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressmark.web.citation.Name;
import tools.jackson.databind.json.JsonMapper;

/// An article described in the terms of schema.org, as JSON for a script element. The only class
/// that writes into one: every `<` goes out as an escape of JSON, so that no text can end it.
public final class LinkedDescription implements Content {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Metadata metadata;

  LinkedDescription(Metadata metadata) {
    this.metadata = metadata;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(toString());
  }

  @Override
  public String toString() {
    return JSON.writeValueAsString(description())
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private Map<String, Object> description() {
    var description = new LinkedHashMap<String, Object>();
    description.put("@context", "https://schema.org");
    description.put("@type", "NewsArticle");
    metadata.headline().ifPresent(text -> description.put("headline", text));
    metadata.day().ifPresent(day -> description.put("datePublished", day));
    var authors = metadata.authors();
    if (!authors.isEmpty()) {
      description.put("author", authors.stream().map(LinkedDescription::author).toList());
    }
    metadata
        .publication()
        .ifPresent(name -> description.put("publisher", List.of(named("Organization", name))));
    metadata.section().ifPresent(section -> description.put("articleSection", section));
    metadata.article().language().ifPresent(tag -> description.put("inLanguage", tag));
    return description;
  }

  private static Map<String, String> author(Name name) {
    return switch (name) {
      case Name.Person _, Name.Mononym _ -> named("Person", name.natural());
      case Name.Organisation _ -> named("Organization", name.natural());
    };
  }

  private static Map<String, String> named(String type, String name) {
    return Map.of("@type", type, "name", name);
  }
}
