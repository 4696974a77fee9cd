package pressmark.web.page;

import java.util.Arrays;
import java.util.List;
import pressmark.index.FacetPage;
import pressmark.index.FacetRequest;
import pressmark.query.Facet;
import pressmark.web.address.ValuesAddress;

/// All values of a facet under a search, one page of them.
public record ValuesPage(ValuesAddress address, FacetPage found) implements Page {
  /// An order of the list.
  public record Sorting(FacetRequest.By by, String url, boolean chosen) {}

  public Facet facet() {
    return address.facet();
  }

  /// How many values there are in all.
  public long total() {
    return found.matching();
  }

  public List<Choices.Choice> choices() {
    return found.values().stream()
        .map(value -> Choices.Choice.of(address.search().page(1), facet(), value))
        .toList();
  }

  public List<Sorting> sortings() {
    return Arrays.stream(FacetRequest.By.values())
        .map(by -> new Sorting(by, address.by(by).toString(), by == address.by()))
        .toList();
  }

  public Paging paging() {
    return new Paging(
        address.page(), ValuesAddress.SIZE, total(), page -> address.page(page).toString());
  }

  /// The way back to the results.
  public String results() {
    return address.search().page(1).toString();
  }

  /// The list without letters to look for.
  public String all() {
    return address.finding("").toString();
  }
}
