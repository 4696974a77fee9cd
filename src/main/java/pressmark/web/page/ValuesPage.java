package pressmark.web.page;

import java.util.Arrays;
import java.util.List;
import pressmark.index.FacetCount;
import pressmark.query.Facet;
import pressmark.web.address.ValuesAddress;

/// All values of a facet under a search, one page of them.
///
/// @param values those of this page
/// @param total how many values there are in all
public record ValuesPage(ValuesAddress address, List<FacetCount.Value> values, long total)
    implements Page {
  public static final int SIZE = 100;

  public ValuesPage {
    values = List.copyOf(values);
  }

  /// An order of the list.
  public record Sorting(ValuesAddress.By by, String url, boolean chosen) {}

  public Facet facet() {
    return address.facet();
  }

  public List<Choices.Choice> choices() {
    return values.stream()
        .map(value -> Choices.Choice.of(address.search().page(1), facet(), value))
        .toList();
  }

  public List<Sorting> sortings() {
    return Arrays.stream(ValuesAddress.By.values())
        .map(by -> new Sorting(by, address.by(by).toString(), by == address.by()))
        .toList();
  }

  public Paging paging() {
    return new Paging(address.page(), SIZE, total, page -> address.page(page).toString());
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
