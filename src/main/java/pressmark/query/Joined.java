package pressmark.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts put together into a query in its simplest shape: nothing of one part, nothing nested in
/// its own kind, nothing denied twice.
final class Joined {
  private Joined() {}

  static Optional<Query> all(List<Query> parts) {
    var flat = flat(parts);
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Query.And(flat));
  }

  /// The parts, with those that are joined already taken apart.
  static List<Query> flat(List<Query> parts) {
    var flat = new ArrayList<Query>();
    for (var part : parts) {
      if (part instanceof Query.And(var inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  static Optional<Query> any(List<Query> parts) {
    var flat = new ArrayList<Query>();
    for (var part : parts) {
      if (part instanceof Query.Or(var inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Query.Or(flat));
  }

  static Query without(Query part) {
    return part instanceof Query.Not(var inner) ? inner : new Query.Not(part);
  }

  static Query in(Field field, Query part) {
    return part instanceof Query.In(var same, _) && same == field
        ? part
        : new Query.In(field, part);
  }
}
