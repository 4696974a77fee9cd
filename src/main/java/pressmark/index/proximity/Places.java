package pressmark.index.proximity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;

/// All that fits a pattern in one segment, over all fields in which it can.
///
/// @param times how often it must be there to count; 0 when being there is enough, even in a field
///     that only repeats what stands elsewhere in the article
record Places(List<InField> fields, int times) {
  /// What finds it in one of the fields.
  record InField(FieldFinders field, Finder finder) {}

  static Places of(LeafReader reader, Pattern pattern, int times, boolean offsets)
      throws IOException {
    var fields = new ArrayList<InField>();
    for (var name : pattern.fields()) {
      var field = FieldFinders.of(reader, name, offsets);
      field.finder(pattern).ifPresent(finder -> fields.add(new InField(field, finder)));
    }
    return new Places(List.copyOf(fields), times);
  }

  boolean nowhere() {
    return fields.isEmpty();
  }

  /// Whether an article has what is asked for; later ones after earlier ones only.
  boolean in(int doc) throws IOException {
    if (times > 0) {
      return enough(doc);
    }
    for (var field : fields) {
      if (field.finder().any(doc)) {
        return true;
      }
    }
    return false;
  }

  private boolean enough(int doc) throws IOException {
    int left = times;
    for (var field : fields) {
      if (counts(field, doc)) {
        left -= field.finder().at(doc).apart();
        if (left <= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean counts(InField field, int doc) throws IOException {
    var bounds = field.field().bounds();
    bounds.at(doc);
    return times == 0 || !bounds.repeated();
  }

  /// The words in an article that has what is asked for.
  Marks marks(InField field, int doc) throws IOException {
    var marks = new Marks();
    if (counts(field, doc)) {
      field.finder().markAll(doc, marks);
    }
    return marks;
  }
}
