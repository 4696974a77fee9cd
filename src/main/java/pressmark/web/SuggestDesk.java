package pressmark.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressmark.article.Found;
import pressmark.article.PublicationDate;
import pressmark.index.ArticleIndex;
import pressmark.index.Hit;
import pressmark.index.Suggestion;
import pressmark.query.Facet;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.Parameters;
import pressmark.web.address.SearchAddress;
import pressmark.web.page.Site;
import tools.jackson.databind.json.JsonMapper;

/// Suggests headlines, publications and fields to someone who is typing.
final class SuggestDesk {
  /// What browsers call suggestions.
  static final String TYPE = "application/x-suggestions+json";

  private final ArticleIndex index;
  private final Site site;
  private final Answers answers;

  SuggestDesk(ArticleIndex index, Site site, Answers answers) {
    this.index = index;
    this.site = site;
    this.answers = answers;
  }

  void json(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var typed = typed(context);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("query", typed);
    answer.put(
        "suggestions", index.suggest(typed).stream().map(each -> suggestion(each, typed)).toList());
    answers.json(context, answer);
  }

  private static String typed(Context context) {
    @Nullable String parameters = context.queryString();
    return Parameters.parse(parameters == null ? "" : parameters).first("q").orElse("");
  }

  private static Map<String, Object> suggestion(Suggestion suggestion, String typed) {
    var answer = new LinkedHashMap<String, Object>();
    switch (suggestion) {
      case Suggestion.Completed(var text) -> {
        answer.put("text", text);
        answer.put("kind", "completion");
      }
      case Suggestion.Headline(var hit) -> {
        answer.put("text", headline(hit));
        answer.put("kind", "headline");
        answer.put("url", ArticleAddress.of(hit).toString());
        hit.publication().map(Found::value).ifPresent(name -> answer.put("publication", name));
        published(hit).ifPresent(date -> answer.put("published", date));
      }
      case Suggestion.Publication(var name, var articles) -> {
        answer.put("text", name);
        answer.put("kind", "publication");
        answer.put("url", narrowed(name));
        answer.put("count", articles);
      }
      case Suggestion.Named(var field) -> {
        answer.put("text", typed.substring(0, typed.lastIndexOf(' ') + 1) + field + ":");
        answer.put("kind", "field");
      }
    }
    return answer;
  }

  private static String headline(Hit hit) {
    var text = new StringBuilder();
    hit.headline().pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static Optional<String> published(Hit hit) {
    return hit.published().map(Found::value).map(PublicationDate::value);
  }

  private static String narrowed(String publication) {
    return SearchAddress.everything().including(Facet.PUBLICATION, publication).toString();
  }

  /// The same for the search boxes of browsers: what was typed, then what it may become, notes on
  /// that, and where it leads.
  void openSearch(Context context) throws IOException {
    if (answers.unchanged(context)) {
      return;
    }
    var typed = typed(context);
    var texts = new ArrayList<String>();
    var notes = new ArrayList<String>();
    var urls = new ArrayList<String>();
    for (var suggestion : index.suggest(typed)) {
      switch (suggestion) {
        case Suggestion.Completed(var text) -> {
          texts.add(text);
          notes.add("");
          urls.add(Answers.origin(context) + SearchAddress.everything().text(text));
        }
        case Suggestion.Headline(var hit) -> {
          texts.add(headline(hit));
          notes.add(hit.publication().map(Found::value).orElse(""));
          urls.add(Answers.origin(context) + ArticleAddress.of(hit));
        }
        case Suggestion.Publication(var name, var articles) -> {
          texts.add("publication:\"%s\"".formatted(name.replace("\"", "")));
          notes.add(site.say("search.total", articles));
          urls.add(Answers.origin(context) + narrowed(name));
        }
        case Suggestion.Named _ -> {}
      }
    }
    var answer = List.of(typed, texts, notes, urls);
    context
        .contentType(TYPE + "; charset=utf-8")
        .result(JsonMapper.shared().writeValueAsString(answer));
  }
}
