package pressmark.web.citation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressmark.article.PublicationDate;
import tools.jackson.databind.json.JsonMapper;

/// A reference as the programs of the Citation Style Language exchange them: a list of one item.
final class CslJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private CslJson() {}

  static String write(Cited cited) {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", cited.id().value());
    item.put("type", "article-newspaper");
    cited.headline().ifPresent(title -> item.put("title", title));
    if (!cited.authors().isEmpty()) {
      item.put("author", cited.authors().stream().map(CslJson::name).toList());
    }
    cited.statedPaper().ifPresent(publication -> item.put("container-title", publication));
    cited.day().ifPresent(date -> item.put("issued", parts(date)));
    cited.language().ifPresent(language -> item.put("language", language));
    item.put("URL", cited.address());
    item.put("accessed", parts(cited.seen()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
  }

  private static Map<String, String> name(Name name) {
    var parts = new LinkedHashMap<String, String>();
    switch (name) {
      case Name.Person(var given, var particle, var family, var suffix) -> {
        parts.put("family", family);
        parts.put("given", given);
        if (!particle.isEmpty()) {
          parts.put("non-dropping-particle", particle);
        }
        if (!suffix.isEmpty()) {
          parts.put("suffix", suffix);
        }
      }
      case Name.Organisation(var whole) -> parts.put("literal", whole);
      case Name.Mononym(var whole) -> parts.put("literal", whole);
    }
    return parts;
  }

  private static Map<String, Object> parts(PublicationDate date) {
    var value = date.value();
    var day = value.substring(0, Math.min(10, value.length()));
    return parts(Arrays.stream(day.split("-", -1)).map(Integer::valueOf).toList());
  }

  private static Map<String, Object> parts(LocalDate day) {
    return parts(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private static Map<String, Object> parts(List<Integer> numbers) {
    return Map.of("date-parts", List.of(numbers));
  }
}
