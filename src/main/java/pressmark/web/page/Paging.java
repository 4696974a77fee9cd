package pressmark.web.page;

import java.util.List;
import java.util.TreeSet;
import pressmark.web.address.SearchAddress;

/// The way through the pages of a list.
public record Paging(SearchAddress address, long total) {
  /// A page to go to.
  ///
  /// @param afterGap whether pages are left out before it
  public record Step(long number, String url, boolean current, boolean afterGap) {}

  public long pages() {
    return Math.max(1, Math.ceilDiv(total, address.search().size()));
  }

  public long page() {
    return address.search().page();
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
    return address.page((int) Math.min(page() - 1, pages())).toString();
  }

  public String next() {
    return address.page((int) page() + 1).toString();
  }

  public String last() {
    return address.page((int) pages()).toString();
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
    var url = address.page((int) number).toString();
    boolean gap = number > 1 && !numbers.contains(number - 1);
    return new Step(number, url, number == page(), gap);
  }
}
