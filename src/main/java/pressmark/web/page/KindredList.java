package pressmark.web.page;

import java.util.List;
import java.util.Optional;
import pressmark.article.Article;
import pressmark.index.Hit;
import pressmark.index.Kindred;
import pressmark.index.Related;
import pressmark.index.Version;
import pressmark.web.address.ArticleAddress;

/// The versions of an article and those related to it, as its page shows them.
public record KindredList(Article article, Kindred kindred) {
  /// Of a text, how much stands in another that has all of it but trifles.
  private static final double ALL = 0.95;

  /// One text is called shorter than another when it has so much of its length or less.
  private static final double SHORTER = 0.8;

  /// Words said as the reason why an article is related.
  private static final int WORDS = 5;

  private static final int WEEK = 7;

  /// A version.
  ///
  /// @param share what the texts have in common: `same`, `shorter`, `longer` or `most`
  /// @param percent how much of the shorter text
  /// @param order whether it was published `earlier` or `later`, where both dates are stated
  /// @param compare where both texts stand side by side, the earlier one first
  public record Row(
      Version version,
      String address,
      String share,
      int percent,
      Optional<String> order,
      String compare) {
    public Hit hit() {
      return version.hit();
    }
  }

  /// Oldest first.
  public List<Row> versions() {
    return kindred.versions().stream().map(this::row).toList();
  }

  /// The most closely related first.
  public List<Related> related() {
    return kindred.related();
  }

  public String address(Related other) {
    return ArticleAddress.of(other.hit()).toString();
  }

  /// Some of the words that stand in both.
  public List<String> words(Related other) {
    return other.words().stream().limit(WORDS).toList();
  }

  /// Whether both were published within seven days.
  public boolean sameWeek(Related other) {
    return other.days() >= 0 && other.days() < WEEK;
  }

  /// The language the words are in; empty when it is unknown.
  public String language() {
    return article.language().orElse("");
  }

  private Row row(Version version) {
    var hit = version.hit();
    var order = order(version);
    var compare =
        order.filter("earlier"::equals).isPresent()
            ? ArticleAddress.compare(hit.id(), article.id())
            : ArticleAddress.compare(article.id(), hit.id());
    return new Row(
        version,
        ArticleAddress.of(hit).toString(),
        share(version),
        percent(version),
        order,
        compare);
  }

  private static String share(Version version) {
    if (version.ofThis() >= ALL && version.ofOther() >= ALL) {
      return "same";
    }
    double length = (double) version.there() / version.here();
    if (length <= SHORTER) {
      return "shorter";
    }
    return 1 / length <= SHORTER ? "longer" : "most";
  }

  /// Rounded down, so that only a whole is called one.
  private static int percent(Version version) {
    return 100 * version.shared() / Math.min(version.here(), version.there());
  }

  private Optional<String> order(Version version) {
    if (version.before(article)) {
      return Optional.of("earlier");
    }
    return version.after(article) ? Optional.of("later") : Optional.empty();
  }
}
