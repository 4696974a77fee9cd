package pressmark.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pressmark.article.Found;
import pressmark.article.PublicationDate;
import pressmark.index.DateChart;
import pressmark.index.Excerpt;
import pressmark.index.FacetCount;
import pressmark.index.Hit;
import pressmark.index.Results;
import pressmark.query.Notice;
import pressmark.query.Understood;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.page.Paging;
import tools.jackson.databind.json.JsonMapper;

/// The answer to a search as programs get it: what `/search.json` and `search --json` say.
public final class SearchAnswer {
  private SearchAnswer() {}

  /// The answer as JSON, on one line.
  public static String json(SearchAddress address, Results results) {
    return JsonMapper.shared().writeValueAsString(of(address, results));
  }

  static Map<String, Object> of(SearchAddress address, Results results) {
    var search = address.search();
    var query = new LinkedHashMap<String, Object>();
    query.put("text", search.text());
    query.put("understood", search.query().text());
    query.put("echo", new Understood(search.query(), List.of()).echo());
    query.put("notices", search.notices().stream().map(Notice::text).toList());
    query.put("parts", results.parts());
    var answer = new LinkedHashMap<String, Object>();
    answer.put("query", query);
    answer.put("total", results.total());
    answer.put("partial", results.partial());
    answer.put("took", Math.round(results.took().toNanos() / 1e3) / 1e3);
    answer.put("page", search.page());
    answer.put("pages", new Paging(address, results.total()).pages());
    answer.put("size", search.size());
    answer.put("match", search.match().toString());
    answer.put("sort", search.order().toString());
    answer.put("hits", hits(results.hits(), address));
    answer.put("facets", facets(results.facets()));
    answer.put("chart", chart(results.chart()));
    answer.put("spellings", results.spellings());
    results.most().ifPresent(most -> answer.put("most", most(most, address)));
    return answer;
  }

  private static List<Map<String, Object>> hits(List<Hit> hits, SearchAddress address) {
    return hits.stream().map(hit -> hit(hit, address)).toList();
  }

  private static Map<String, Object> most(Results.Others most, SearchAddress address) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("total", most.total());
    answer.put("hits", hits(most.hits(), address));
    return answer;
  }

  private static Map<String, Object> hit(Hit hit, SearchAddress address) {
    return hit(hit, ArticleAddress.of(hit).in(address.page(1)));
  }

  /// A hit as programs get it.
  static Map<String, Object> hit(Hit hit, String url) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", hit.id().value());
    answer.put("url", url);
    answer.put("headline", text(hit.headline()));
    answer.put("headlineCertainty", hit.headlineCertainty().toString());
    put(answer, "publication", hit.publication().map(Found::value));
    put(answer, "published", hit.published().map(Found::value).map(PublicationDate::value));
    put(answer, "byline", hit.byline());
    answer.put("authors", hit.authors());
    put(answer, "place", hit.place());
    put(answer, "section", hit.section());
    put(answer, "language", hit.language());
    answer.put("words", hit.words());
    answer.put("excerpts", hit.excerpts().stream().map(SearchAnswer::pieces).toList());
    answer.put("matches", hit.matches());
    hit.placing().ifPresent(placing -> answer.put("placing", placing));
    return answer;
  }

  private static void put(Map<String, Object> answer, String name, Optional<String> value) {
    value.ifPresent(text -> answer.put(name, text));
  }

  private static String text(Excerpt excerpt) {
    var text = new StringBuilder();
    excerpt.pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static List<Map<String, String>> pieces(Excerpt excerpt) {
    var pieces = new ArrayList<Map<String, String>>();
    excerpt.pieces().forEach(p -> pieces.add(Map.of(p.match() ? "match" : "text", p.text())));
    return pieces;
  }

  private static Map<String, Object> facets(List<FacetCount> facets) {
    var answer = new LinkedHashMap<String, Object>();
    for (var facet : facets) {
      answer.put(
          facet.facet().toString(), facet.values().stream().map(SearchAnswer::value).toList());
    }
    return answer;
  }

  private static Map<String, Object> value(FacetCount.Value value) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("value", value.value());
    answer.put("count", value.count());
    return answer;
  }

  private static Map<String, Object> chart(DateChart chart) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("unit", chart.unit().name().toLowerCase(Locale.ROOT));
    answer.put("bars", chart.bars().stream().map(SearchAnswer::bar).toList());
    answer.put("undated", chart.undated());
    answer.put("archiveUndated", chart.archiveUndated());
    answer.put("several", chart.several());
    return answer;
  }

  private static Map<String, Object> bar(DateChart.Bar bar) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("from", bar.from().text());
    answer.put("to", bar.to().text());
    answer.put("count", bar.count());
    answer.put("archive", bar.archive());
    return answer;
  }
}
