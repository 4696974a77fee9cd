package pressmark.web;

import java.util.ArrayList;
import pressmark.article.Article;
import pressmark.article.Caption;
import pressmark.article.Contributor;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.web.page.Site;

/// An article as plain text: its parts parted by blank lines, its place in the archive at the end.
final class PlainText {
  private final Site site;

  PlainText(Site site) {
    this.site = site;
  }

  String write(Article article) {
    var parts = new ArrayList<String>();
    article.headline().filter(Found::stated).map(Found::value).ifPresent(parts::add);
    article.deck().map(Found::value).ifPresent(parts::add);
    parts.add(meta(article));
    article.captions().stream().map(PlainText::caption).forEach(parts::add);
    article.paragraphs().stream().map(PlainText::paragraph).forEach(parts::add);
    article.contributors().stream().map(Contributor::said).forEach(parts::add);
    var place = article.places().getFirst();
    parts.add("%s%s\n/article/%s".formatted(place.file(), site.lines(place), article.id()));
    return String.join("\n\n", parts) + "\n";
  }

  private String meta(Article article) {
    var meta = new ArrayList<String>();
    article.publication().filter(Found::stated).map(Found::value).ifPresent(meta::add);
    meta.add(article.published().map(d -> site.date(d.value())).orElse(site.say("undated")));
    article.dateline().map(Found::value).ifPresent(meta::add);
    article.byline().map(Found::value).ifPresent(meta::add);
    return String.join(" · ", meta);
  }

  private static String caption(Caption caption) {
    return "[" + caption.text() + caption.credit().map(c -> " (" + c + ")").orElse("") + "]";
  }

  private static String paragraph(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case PARAGRAPH, SUBHEADING -> paragraph.text();
      case LIST_ITEM -> "- " + paragraph.text();
    };
  }
}
