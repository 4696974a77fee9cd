package pressmark.web.page;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import pressmark.web.address.SearchAddress;

/// The way through the pages of a list.
///
/// @param page this one, from 1
/// @param size how much stands on a page
/// @param address where a page stands
public record Paging(long page, int size, long total, IntFunction<String> address) {
  /// The pages of a list of results.
  public Paging(SearchAddress address, long total) {
    this(
        address.search().page(),
        address.search().size(),
        total,
        page -> address.page(page).toString());
  }

  /// A page to go to.
  ///
  /// @param afterGap whether pages are left out before it
  public record Step(long number, String url, boolean current, boolean afterGap) {}

  public long pages() {
    return Math.max(1, Math.ceilDiv(total, size));
  }

  public boolean needed() {
    return pages() > 1;
  }

  public boolean hasPrevious() {
    return page() > 1;
  }

  public boolean hasNext() {
    return page() < pages();
  }

  public String previous() {
    return address.apply((int) Math.min(page() - 1, pages()));
  }

  public String next() {
    return address.apply((int) page() + 1);
  }

  public String last() {
    return address.apply((int) pages());
  }

  /// The first pages, the last, and those around this one.
  public List<Step> steps() {
    var numbers = new TreeSet<Long>(List.of(1L, pages()));
    for (long near = page() - 2; near <= page() + 2; near++) {
      if (near >= 1 && near <= pages()) {
        numbers.add(near);
      }
    }
    return numbers.stream().map(number -> step(number, numbers)).toList();
  }

  private Step step(long number, TreeSet<Long> numbers) {
    var url = address.apply((int) number);
    boolean gap = number > 1 && !numbers.contains(number - 1);
    return new Step(number, url, number == page(), gap);
  }
}
