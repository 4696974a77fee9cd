package pressmark.web.page;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import pressmark.index.Edition;
import pressmark.index.Hit;
import pressmark.index.Overview;
import pressmark.query.Facet;
import pressmark.web.address.DateAddress;
import pressmark.web.address.SearchAddress;

/// The archive's front page: what it holds, and where to begin.
///
/// @param today by the reader's clock
/// @param onThisDay the same day in the years before, the latest first
public record FrontPage(
    Overview overview, Loading loading, LocalDate today, List<Edition.Anniversary> onThisDay)
    implements Page {

  /// So many years or fewer stand in the chart with a label each.
  public static final int FEW_YEARS = 8;

  private static final int PUBLICATIONS = 12;
  private static final int FURTHER = 300;

  /// A year as a bar of the chart, and its page.
  ///
  /// @param height in parts of a hundred of the fullest year's
  public record Bar(int year, long articles, long height, String url) {}

  public FrontPage {
    onThisDay = List.copyOf(onThisDay);
  }

  public boolean empty() {
    return overview.articles() == 0;
  }

  public List<Hit> newest() {
    return overview.newest();
  }

  public List<Overview.PublicationSpan> publications() {
    return overview.publications().stream().limit(PUBLICATIONS).toList();
  }

  /// The publications with fewer articles, as far as a page can list them.
  public List<Overview.PublicationSpan> furtherPublications() {
    return overview.publications().stream().skip(PUBLICATIONS).limit(FURTHER).toList();
  }

  public String publication(Overview.PublicationSpan publication) {
    return SearchAddress.everything().including(Facet.PUBLICATION, publication.name()).toString();
  }

  /// A bar for every year from the first to the last, empty ones too.
  public List<Bar> years() {
    long fullest =
        overview.years().stream().mapToLong(Overview.YearCount::articles).max().orElse(1);
    return YearRow.filled(overview.years()).stream()
        .map(year ->
            new Bar(
                year.year(),
                year.articles(),
                Math.ceilDiv(100 * year.articles(), fullest),
                DateAddress.of(Year.of(year.year())).toString()))
        .toList();
  }

  public String everything() {
    return SearchAddress.everything().toString();
  }
}
