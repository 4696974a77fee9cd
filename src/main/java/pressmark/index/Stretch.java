package pressmark.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pressmark.query.Filter;
import pressmark.query.Period;

/// Days from a first to a last one, counted from 1970, both included.
record Stretch(long first, long last) {
  static final Stretch EVER = new Stretch(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());

  static Stretch of(LocalDate first, LocalDate last) {
    return new Stretch(first.toEpochDay(), last.toEpochDay());
  }

  /// The days filters leave; all days where they leave none, since a date known only by its year can
  /// be in a range that ends before it begins.
  static Stretch of(List<Filter> filters) {
    var left = EVER;
    for (var filter : filters) {
      if (filter instanceof Filter.Published(var from, var to, _)) {
        left = left.within(of(from, to));
      }
    }
    return left.first <= left.last ? left : EVER;
  }

  private static Stretch of(Optional<Period> from, Optional<Period> to) {
    return of(
        from.map(Period::first).orElse(LocalDate.MIN), to.map(Period::last).orElse(LocalDate.MAX));
  }

  Stretch within(Stretch other) {
    return new Stretch(Math.max(first, other.first), Math.min(last, other.last));
  }

  long days() {
    return last - first + 1;
  }

  LocalDate firstDay() {
    return LocalDate.ofEpochDay(first);
  }

  LocalDate lastDay() {
    return LocalDate.ofEpochDay(last);
  }
}
