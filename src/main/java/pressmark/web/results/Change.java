package pressmark.web.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pressmark.query.Match;
import pressmark.query.Period;
import pressmark.query.Query;
import pressmark.query.Rewriting;
import pressmark.query.WrittenDay;
import pressmark.web.address.SearchAddress;

/// A way to ask for the same a little otherwise, with one click.
///
/// @param key names it in the wording
/// @param narrows whether it can only find less
/// @param day the day it is about, if it is about one
public record Change(String key, String url, boolean narrows, Optional<Period> day) {
  Change(String key, String url, boolean narrows) {
    this(key, url, narrows, Optional.empty());
  }

  /// The changes that make a difference to a search.
  public static List<Change> of(SearchAddress address) {
    var changes = new ArrayList<Change>();
    day(address).ifPresent(changes::add);
    written("exact", address, Rewriting::exact, true).ifPresent(changes::add);
    written("forms", address, Rewriting::inAnyForm, false).ifPresent(changes::add);
    var any = address.match(Match.ANY);
    var all = address.match(Match.ALL);
    if (!any.search().asked().equals(all.search().asked())) {
      boolean loose = address.search().match() == Match.ANY;
      changes.add(new Change(loose ? "all" : "any", (loose ? all : any).toString(), loose));
    }
    return changes;
  }

  /// A day that was typed as words may be meant as the date of publication.
  private static Optional<Change> day(SearchAddress address) {
    return WrittenDay.in(address.search().query())
        .map(written ->
            new Change(
                "day",
                address.text(written.changed().text()).toString(),
                false,
                Optional.of(written.day())));
  }

  private static Optional<Change> written(
      String key, SearchAddress address, UnaryOperator<Query> change, boolean narrows) {
    var query = address.search().query();
    var changed = change.apply(query);
    return changed.equals(query)
        ? Optional.empty()
        : Optional.of(new Change(key, address.text(changed.text()).toString(), narrows));
  }
}
