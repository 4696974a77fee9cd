package pressmark.index.proximity;

import java.util.List;

/// The part of an article that words are looked for in.
///
/// @param fields of the index
/// @param lead whether only what stands before the end of the lead counts, in fields that have one
public record Zone(List<String> fields, boolean lead) {
  public Zone {
    fields = List.copyOf(fields);
  }
}
