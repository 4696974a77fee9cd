package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Byline;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.PublicationDate;

/// What a list shows of an article without opening its record.
record Card(
    ArticleId id,
    String headline,
    Certainty certainty,
    Optional<Found<String>> publication,
    Optional<Found<PublicationDate>> published,
    Optional<String> byline,
    List<String> authors,
    Optional<String> place,
    Optional<String> section,
    Optional<String> language,
    int words) {
  /// Longer texts are cut in lists.
  private static final int LONGEST = 500;

  private static final int AUTHORS = 50;

  static Card of(Article article) {
    var headline = article.headline();
    return new Card(
        article.id(),
        headline.map(Found::value).map(Card::cut).orElse(""),
        headline.map(Found::certainty).orElse(Certainty.INFERRED),
        article.publication().map(Card::cut),
        article.published(),
        Byline.shown(article).map(Card::cut),
        article.authors().stream().limit(AUTHORS).map(Fields::facetValue).toList(),
        ArticleDocument.place(article).map(Fields::facetValue),
        article.section().map(Found::value).map(Fields::facetValue),
        article.language(),
        article.words());
  }

  private static Found<String> cut(Found<String> paper) {
    return new Found<>(
        Fields.facetValue(paper.value()), paper.certainty(), paper.lines(), paper.rule());
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    int end = space > LONGEST / 2 ? space : LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  Hit hit(Excerpt marked, List<Excerpt> excerpts, int matches, Optional<Placing> placing) {
    return new Hit(
        id,
        marked,
        certainty,
        publication,
        published,
        byline,
        authors,
        place,
        section,
        language,
        words,
        excerpts,
        matches,
        placing);
  }

  BytesRef write() {
    return Packed.write(this::write);
  }

  private void write(DataOutput out) throws IOException {
    Packed.text(out, id.value());
    Packed.text(out, headline);
    Packed.text(out, certainty.name());
    write(out, publication);
    write(out, published);
    Packed.text(out, byline.orElse(""));
    out.writeVInt(authors.size());
    for (var author : authors) {
      Packed.text(out, author);
    }
    Packed.text(out, place.orElse(""));
    Packed.text(out, section.orElse(""));
    Packed.text(out, language.orElse(""));
    out.writeVInt(words);
  }

  private static void write(DataOutput out, Optional<? extends Found<?>> found) throws IOException {
    out.writeByte((byte) (found.isPresent() ? 1 : 0));
    if (found.isPresent()) {
      var value = found.get();
      Packed.text(out, String.valueOf(value.value()));
      Packed.text(out, value.certainty().name());
      out.writeVInt(value.lines().size());
      for (int line : value.lines()) {
        out.writeVInt(line);
      }
      Packed.text(out, value.rule());
    }
  }

  static Card read(BytesRef bytes) {
    return Packed.read(bytes, Card::read);
  }

  private static Card read(DataInput in) throws IOException {
    return new Card(
        new ArticleId(in.readString()),
        in.readString(),
        Certainty.valueOf(in.readString()),
        found(in),
        found(in).map(Card::date),
        text(in),
        texts(in),
        text(in),
        text(in),
        text(in),
        in.readVInt());
  }

  private static Found<PublicationDate> date(Found<String> found) {
    return new Found<>(
        new PublicationDate(found.value()), found.certainty(), found.lines(), found.rule());
  }

  private static Optional<String> text(DataInput in) throws IOException {
    return Optional.of(in.readString()).filter(text -> !text.isEmpty());
  }

  private static List<String> texts(DataInput in) throws IOException {
    int count = in.readVInt();
    var texts = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }

  private static Optional<Found<String>> found(DataInput in) throws IOException {
    if (in.readByte() == 0) {
      return Optional.empty();
    }
    var value = in.readString();
    var certainty = Certainty.valueOf(in.readString());
    int count = in.readVInt();
    var lines = new ArrayList<Integer>(count);
    for (int i = 0; i < count; i++) {
      lines.add(in.readVInt());
    }
    return Optional.of(new Found<>(value, certainty, lines, in.readString()));
  }
}
