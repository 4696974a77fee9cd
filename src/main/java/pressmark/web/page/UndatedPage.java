package pressmark.web.page;

import pressmark.index.Edition;
import pressmark.web.address.DateAddress;

/// The articles of which nobody says when they were published.
///
/// @param articles how many there are in the archive, dated or not
public record UndatedPage(Edition edition, long articles) implements Page {
  public Broadsheet broadsheet() {
    return Broadsheet.page(edition);
  }

  public Paging paging() {
    return new Paging(
        edition.request().page(), Edition.SIZE, edition.total(), DateAddress::undated);
  }
}
