package pressmark.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;

/// The cards of articles by their numbers in the index.
final class Cards {
  private final DirectoryReader reader;

  Cards(DirectoryReader reader) {
    this.reader = reader;
  }

  Card read(int doc) throws IOException {
    var segment = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    var values = DocValues.getBinary(segment.reader(), Fields.CARD);
    if (!values.advanceExact(doc - segment.docBase)) {
      throw new IllegalStateException("document " + doc + " has no card");
    }
    return Card.read(values.binaryValue());
  }

  /// An article as a list shows it, without matches and excerpts.
  Hit hit(int doc) throws IOException {
    var card = read(doc);
    return card.hit(Excerpts.marked(card.headline(), List.of()), List.of(), 0, Optional.empty());
  }
}
