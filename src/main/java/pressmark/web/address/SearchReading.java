package pressmark.web.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Period;
import pressmark.query.QueryParser;
import pressmark.query.Search;

/// A search read from the parameters of an address, with a notice for every value that is no good.
final class SearchReading {
  private static final int LARGEST_SIZE = 100;
  private static final int LAST_PAGE = 10_000_000;
  private static final int VALUES = 50;
  private static final int VALUE_LENGTH = 1000;

  private final Parameters parameters;
  private final List<Notice> notices = new ArrayList<>();

  SearchReading(Parameters parameters) {
    this.parameters = parameters;
  }

  Search search() {
    var text = parameters.first("q").orElse("");
    var read = QueryParser.parse(text);
    notices.addAll(read.notices());
    var filters = filters();
    var order = order(text);
    int size = number("size", SearchAddress.SIZE, LARGEST_SIZE);
    int page = number("page", 1, LAST_PAGE);
    return new Search(text, read.query(), notices, match(), filters, order, page, size);
  }

  private List<Filter> filters() {
    var filters = new ArrayList<Filter>();
    for (var facet : Facet.values()) {
      var included = values(SearchAddress.key(facet));
      var excluded = values("-" + SearchAddress.key(facet));
      if (!included.isEmpty() || !excluded.isEmpty()) {
        filters.add(new Filter.Values(facet, included, excluded));
      }
    }
    published().ifPresent(filters::add);
    return filters;
  }

  private List<String> values(String name) {
    var all = parameters.all(name);
    var kept = all.stream().filter(v -> v.length() <= VALUE_LENGTH).limit(VALUES).toList();
    if (kept.size() < all.size()) {
      say("address.values", all.size() - kept.size(), name);
    }
    return kept;
  }

  private Optional<Filter> published() {
    var from = period("from");
    var to = period("to");
    boolean undated = parameters.first("undated").filter(this::yes).isPresent();
    if (from.isEmpty() && to.isEmpty() && !undated) {
      return Optional.empty();
    }
    if (from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last())) {
      say("address.exchanged");
      return Optional.of(new Filter.Published(to, from, undated));
    }
    return Optional.of(new Filter.Published(from, to, undated));
  }

  private Optional<Period> period(String name) {
    var text = parameters.first(name).map(String::strip);
    var period = text.flatMap(Period::parse);
    if (text.isPresent() && period.isEmpty()) {
      say("address.date", cut(text.get()), name);
    }
    return period;
  }

  private boolean yes(String text) {
    if (text.equals("1") || text.equals("true")) {
      return true;
    }
    if (!text.equals("0") && !text.equals("false")) {
      say("address.undated", cut(text));
    }
    return false;
  }

  private Match match() {
    var named = parameters.first("match");
    if (named.filter(Match.ANY.toString()::equals).isPresent()) {
      return Match.ANY;
    }
    named
        .filter(name -> !name.equals(Match.ALL.toString()))
        .ifPresent(name -> say("address.match", cut(name)));
    return Match.ALL;
  }

  private Order order(String text) {
    var standard = SearchAddress.standard(text);
    var named = parameters.first("sort");
    for (var order : Order.values()) {
      if (named.filter(order.toString()::equals).isPresent()) {
        return text.isBlank() && order == Order.BEST ? standard : order;
      }
    }
    named.ifPresent(name -> say("address.order", cut(name)));
    return standard;
  }

  private int number(String name, int standard, int largest) {
    var text = parameters.first(name).map(String::strip);
    if (text.isEmpty()) {
      return standard;
    }
    if (!text.get().matches("[0-9]{1,18}") || Long.parseLong(text.get()) < 1) {
      say("address.number", cut(text.get()), name, standard);
      return standard;
    }
    long number = Long.parseLong(text.get());
    if (number > largest) {
      say("address.most", name, largest);
    }
    return (int) Math.min(number, largest);
  }

  private void say(String key, Object... arguments) {
    notices.add(Notice.of(key, arguments));
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
