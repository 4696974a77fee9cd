package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Place;

/// A text held by a file, and what it stands for in the archive.
///
/// @param cut its id as cut from its digest
/// @param places where it stands, all in one file, at least one
/// @param number which article of its file it is, from 0
/// @param id the id it is searched under; absent when it is a copy of another holding
record Holding(ArticleId cut, String digest, List<Place> places, int number, Optional<ArticleId> id)
    implements Comparable<Holding> {
  private static final Comparator<Holding> ORDER =
      Comparator.comparing((Holding holding) -> holding.places().getFirst())
          .thenComparingInt(Holding::number);

  Holding {
    places = List.copyOf(places);
  }

  static Holding of(Article article, int number) {
    return new Holding(
        article.id(), article.digest(), article.places(), number, Optional.of(article.id()));
  }

  String file() {
    return places.getFirst().file();
  }

  /// The name of its document.
  String key() {
    return file() + "\n" + number;
  }

  Holding as(Optional<ArticleId> other) {
    return new Holding(cut, digest, places, number, other);
  }

  BytesRef write() {
    return Packed.write(this::write);
  }

  private void write(DataOutput out) throws IOException {
    Packed.text(out, cut.value());
    Packed.hexadecimal(out, digest);
    out.writeVInt(number);
    Packed.text(out, id.map(ArticleId::value).orElse(""));
    Packed.text(out, file());
    out.writeVInt(places.size());
    for (var place : places) {
      out.writeVInt(place.firstLine());
      out.writeVInt(place.lastLine());
      Packed.hexadecimal(out, place.sha256());
    }
  }

  static Holding read(BytesRef bytes) {
    return Packed.read(bytes, Holding::read);
  }

  private static Holding read(DataInput in) throws IOException {
    var cut = new ArticleId(in.readString());
    var digest = Packed.hexadecimal(in);
    int number = in.readVInt();
    var id = Optional.of(in.readString()).filter(text -> !text.isEmpty()).map(ArticleId::new);
    var file = in.readString();
    var places = new ArrayList<Place>();
    for (int left = in.readVInt(); left > 0; left--) {
      places.add(new Place(file, in.readVInt(), in.readVInt(), Packed.hexadecimal(in)));
    }
    return new Holding(cut, digest, places, number, id);
  }

  @Override
  public int compareTo(Holding other) {
    return ORDER.compare(this, other);
  }
}
