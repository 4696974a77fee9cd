package pressmark.web.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Found;
import pressmark.index.Excerpt;
import pressmark.index.Hit;

/// The addresses of an article. The id alone finds it; the slug only lets people recognise it.
public record ArticleAddress(ArticleId id, String slug) {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
  private static final int LENGTH = 60;

  public static ArticleAddress of(Article article) {
    return new ArticleAddress(
        article.id(), slugOf(article.headline().map(Found::value).orElse("")));
  }

  public static ArticleAddress of(Hit hit) {
    var headline = new StringBuilder();
    hit.headline().pieces().stream().map(Excerpt.Piece::text).forEach(headline::append);
    return new ArticleAddress(hit.id(), slugOf(headline.toString()));
  }

  /// The letters and digits of a headline, parted by hyphens, cut between words.
  static String slugOf(String headline) {
    var apart = Normalizer.normalize(headline, Normalizer.Form.NFKD);
    var plain = Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    var slug = new StringBuilder();
    for (var word : OTHER.split(plain.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && slug.length() + word.length() < LENGTH) {
        slug.append(slug.isEmpty() ? "" : "-").append(word);
      } else if (!word.isEmpty()) {
        break;
      }
    }
    return slug.toString().equals("original") ? "original-" : slug.toString();
  }

  /// The article's own address, without any search.
  @Override
  public String toString() {
    return slug.isEmpty() ? "/article/" + id : "/article/" + id + "/" + encoded();
  }

  /// The article with the matches of a search marked, and its way back to the results.
  public String in(SearchAddress search) {
    return search.at(toString());
  }

  /// The same, for a reader who knows where it stands in the list.
  public String in(Trail trail) {
    return trail.at(toString());
  }

  /// The article at one of the matches of a search, from 1.
  public String at(Trail trail, int match) {
    return Trail.with(in(trail), "at=" + match) + "#m" + match;
  }

  /// The article at the last match of a search, whichever that is.
  public String atLast(Trail trail) {
    return Trail.with(in(trail), "at=last");
  }

  /// The lines the article was read from, and the way back to it as it is shown here.
  public String original(Trail trail) {
    return trail.at("/article/" + id + "/original");
  }

  /// Two articles side by side.
  public static String compare(ArticleId one, ArticleId other) {
    return "/article/" + one + "/compare/" + other;
  }

  public String json() {
    return "/article/" + id + ".json";
  }

  public String text() {
    return "/article/" + id + ".txt";
  }

  /// The article as a reference.
  ///
  /// @param ending of the format, such as `bib`
  public String reference(String ending) {
    return "/article/" + id + "." + ending;
  }

  private String encoded() {
    return URLEncoder.encode(slug, UTF_8).replace("+", "%20");
  }
}
