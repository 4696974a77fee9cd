package pressmark.index;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Caption;
import pressmark.article.Contributor;
import pressmark.article.DatelinePlace;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.article.PublicationDate;
import pressmark.article.SectionName;
import pressmark.index.words.Beginnings;
import pressmark.index.words.Bounding;
import pressmark.index.words.TextAnalysis;
import pressmark.index.words.WordRuns;
import pressmark.query.Facet;
import pressmark.query.Property;

/// An article as a Lucene document and back.
final class ArticleDocument {
  private static final long SECONDS_A_DAY = 86_400;

  private final TextAnalysis analysis;
  private final Beginnings beginnings = new Beginnings();

  ArticleDocument(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// @param article as its file gives it
  /// @param holding what it stands for: only an article with an id can be searched
  Document write(Article article, Holding holding) {
    var document = new Document();
    document.add(new StringField(Fields.FILE, holding.file(), Field.Store.NO));
    document.add(new StringField(Fields.KEY, holding.key(), Field.Store.NO));
    document.add(new StringField(Fields.CUT, holding.cut().value(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.HOLDING, holding.write()));
    document.add(new StoredField(Fields.RECORD, RecordBytes.write(article)));
    document.add(new StoredField(Fields.ROLES, LineRoles.write(article.lines())));
    var kind = holding.id().isPresent() ? Fields.ARTICLE : Fields.COPY;
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    holding.id().ifPresent(id -> searchable(document, article.named(id)));
    fill(document);
    return document;
  }

  /// Adds the fields with words that a document does not have, without words.
  static void fill(Document document) {
    for (var field : Fields.WORDED) {
      if (document.getField(field) == null) {
        document.add(TextAnalysis.empty(field));
      }
    }
  }

  private void searchable(Document document, Article article) {
    document.add(new StringField(Fields.ID, article.id().value(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.CARD, Card.of(article).write()));
    document.add(new NumericDocValuesField(Fields.TIE, tie(article.id())));
    article.published().map(Found::value).ifPresent(date -> date(document, date));
    document.add(NumericDocValuesField.indexedField(Fields.WORDS, article.words()));
    for (var property : Property.values()) {
      if (has(article, property)) {
        document.add(new StringField(Fields.HAS, property.toString(), Field.Store.NO));
      }
    }
    for (var facet : Facet.values()) {
      values(article, facet).stream()
          .map(Fields::facetValue)
          .distinct()
          .forEach(value -> facet(document, facet, value));
    }
    for (var run : Versions.sketch(runs(article))) {
      document.add(new StringField(Fields.RUNS, run, Field.Store.NO));
    }
    texts(document, article);
  }

  /// The runs of five words of an article's body.
  static WordRuns runs(Article article) {
    return WordRuns.of(article.paragraphs().stream().map(Paragraph::text).toList());
  }

  private static void date(Document document, PublicationDate date) {
    document.add(NumericDocValuesField.indexedField(Fields.PUBLISHED, seconds(date)));
    document.add(
        NumericDocValuesField.indexedField(Fields.PUBLISHED_LAST, date.last().toEpochDay()));
  }

  private static void facet(Document document, Facet facet, String value) {
    document.add(new StringField(Fields.facet(facet), value, Field.Store.NO));
    document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(value)));
  }

  /// The values of a field, with what is marked between them.
  private record Texts(String field, List<String> values, Bounding bounding) {}

  private void texts(Document document, Article article) {
    for (var texts : texts(article)) {
      for (var value : texts.values()) {
        document.add(analysis.field(texts.field(), value, article.language(), texts.bounding()));
      }
    }
    article
        .headline()
        .filter(Found::stated)
        .ifPresent(found -> document.add(beginnings.field(Fields.BEGINNINGS, found.value())));
  }

  private static List<Texts> texts(Article article) {
    var captions = article.captions().stream().map(Caption::text).toList();
    var body = article.paragraphs().stream().map(Paragraph::text).toList();
    var notes = article.contributors().stream().map(Contributor::said).toList();
    boolean repeats = article.headline().filter(headline -> !headline.stated()).isPresent();
    return List.of(
        line(
            Fields.HEADLINE,
            article.headline(),
            repeats ? Bounding.repeated() : Bounding.sentences()),
        line(Fields.DECK, article.deck(), Bounding.sentences()),
        line(Fields.BYLINE, article.byline(), Bounding.none()),
        new Texts(Fields.CAPTION, captions, Bounding.paragraphs()),
        new Texts(Fields.BODY, body, Bounding.leading(pressmark.query.Field.LEAD_WORDS)),
        new Texts(Fields.CONTRIBUTOR, notes, Bounding.paragraphs()),
        line(Fields.PUBLICATION, article.publication(), Bounding.none()),
        line(Fields.SECTION, article.section(), Bounding.none()),
        new Texts(Fields.PLACE, place(article).stream().toList(), Bounding.none()));
  }

  private static Texts line(String field, Optional<Found<String>> found, Bounding bounding) {
    return new Texts(field, found.map(Found::value).stream().toList(), bounding);
  }

  /// The place in the dateline, as [DatelinePlace] shows it.
  static Optional<String> place(Article article) {
    return DatelinePlace.of(article);
  }

  static boolean has(Article article, Property property) {
    return switch (property) {
      case HEADLINE -> article.headline().filter(Found::stated).isPresent();
      case BYLINE -> article.byline().isPresent();
      case CAPTION -> !article.captions().isEmpty();
      case DATE -> article.published().isPresent();
      case PUBLICATION -> article.publication().isPresent();
      case SECTION -> article.section().isPresent();
      case PLACE -> place(article).isPresent();
    };
  }

  /// The values an article has of a facet, before they are cut to size.
  static List<String> values(Article article, Facet facet) {
    List<String> values =
        switch (facet) {
          case PUBLICATION -> article.publication().map(Found::value).stream().toList();
          case BYLINE -> article.authors();
          case SECTION ->
              article.section().map(Found::value).map(SectionName::names).orElse(List.of());
          case YEAR ->
              article.published().map(found -> found.value().value().substring(0, 4)).stream()
                  .toList();
          case PLACE -> place(article).stream().toList();
          case LANGUAGE -> article.language().stream().toList();
          case CAPTION -> List.of(article.captions().isEmpty() ? "no" : "yes");
          case CERTAINTY ->
              List.of(
                  article
                      .published()
                      .map(found -> found.certainty().toString())
                      .orElse(Fields.UNDATED));
          case LAYOUT -> List.of(article.layout());
        };
    return values.stream().filter(text -> !text.isEmpty()).toList();
  }

  /// The first second a date may mean, by the clock of its own place.
  static long seconds(PublicationDate date) {
    var value = date.value();
    long days = date.first().toEpochDay();
    int seconds =
        value.length() < 16 ? 0 : LocalTime.parse(value.substring(11, 16)).toSecondOfDay();
    return days * SECONDS_A_DAY + seconds;
  }

  static long seconds(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /// The first twelve characters of an id as a number, in the order of ids.
  static long tie(ArticleId id) {
    long tie = 0;
    for (int i = 0; i < 12; i++) {
      char c = id.value().charAt(i);
      tie = 32 * tie + (c <= '9' ? c - '2' : c - 'a' + 6);
    }
    return tie;
  }

  /// The article of a document's stored fields, as its file gave it.
  static Article read(Document stored) {
    var article = article(stored);
    var roles = stored.getBinaryValue(Fields.ROLES);
    return roles == null ? article : article.marked(LineRoles.read(roles));
  }

  /// The same without the roles of its lines, which is quicker.
  static Article article(Document stored) {
    var record = stored.getBinaryValue(Fields.RECORD);
    if (record == null) {
      throw new IllegalStateException("a document without its record");
    }
    return RecordBytes.read(record);
  }
}
