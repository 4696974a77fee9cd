package pressmark.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import pressmark.query.Facet;
import pressmark.query.Order;

/// The whole schema of the index. Three kinds of documents: an *article* can be searched; a *copy*
/// is the same text standing elsewhere, kept out of searches; a *ledger* is the account of a file.
final class Fields {
  /// Changes whenever what is written to the index changes shape.
  static final int SCHEMA = 7;

  /// What a document is: [#ARTICLE], [#COPY] or [#LEDGER].
  static final String KIND = "kind";

  static final String ARTICLE = "article";
  static final String COPY = "copy";
  static final String LEDGER = "ledger";

  /// The source file a document comes from; on all kinds.
  static final String FILE = "file";

  /// Names one article or copy: its file and its number there.
  static final String KEY = "key";

  /// The id as cut from the digest: what may be the same text shares it.
  static final String CUT = "cut";

  /// The id an article is known by; on articles only.
  static final String ID = "id";

  /// A [Holding] of an article or copy.
  static final String HOLDING = "holding";

  /// A [Card] of an article.
  static final String CARD = "card";

  /// The record of an article or copy as [RecordBytes], and its line roles; stored.
  static final String RECORD = "record";

  static final String ROLES = "roles";

  /// The source file of a ledger once more, to order ledgers by.
  static final String NAME = "name";

  /// The account of a file, stored, and its [pressmark.article.SourceFile].
  static final String ACCOUNT = "account";

  static final String SOURCE = "source";

  /// On ledgers of files that could not be read.
  static final String REJECTED = "rejected";

  /// First second and last day an article may have been published; absent when undated.
  static final String PUBLISHED = "published";

  static final String PUBLISHED_LAST = "publishedLast";

  /// The id as a number, in the order of ids: what decides between equals.
  static final String TIE = "tie";

  static final String HEADLINE = "headline";
  static final String DECK = "deck";
  static final String BYLINE = "byline";
  static final String CAPTION = "caption";
  static final String BODY = "body";
  static final String CONTRIBUTOR = "contributor";

  /// The words of a publication, section or dateline, for queries that name these fields.
  static final String PUBLICATION = "publication";

  static final String SECTION = "section";
  static final String PLACE = "place";

  /// The first letters of the words of a stated headline, see
  /// [pressmark.index.words.Beginnings].
  static final String BEGINNINGS = "beginnings";

  /// A few of the runs of five words of the body, see [pressmark.index.words.WordRuns#sketch]; four
  /// bytes each. None on articles too short to have versions.
  static final String RUNS = "runs";

  /// How many words the body has; on all articles.
  static final String WORDS = "words";

  /// What an article has, by the names of [pressmark.query.Property].
  static final String HAS = "has";

  /// Where a word is looked for unless the query names a field.
  static final List<String> TEXTS = List.of(HEADLINE, DECK, BYLINE, CAPTION, BODY, CONTRIBUTOR);

  /// All fields with words; on all documents, empty where there is no such text.
  static final List<String> WORDED =
      Stream.concat(TEXTS.stream(), Stream.of(PUBLICATION, SECTION, PLACE)).toList();

  /// The value of [Facet#CERTAINTY] for articles without a date.
  static final String UNDATED = "undated";

  /// Longer values of a facet are cut: Lucene refuses those of 32,766 bytes.
  static final int FACET_LENGTH = 200;

  private static final SortField BY_TIE =
      new SortField(TIE, SortField.Type.LONG, false, Long.MAX_VALUE);

  /// The order the documents lie in: newest first, then by id.
  static final Sort NEWEST =
      new Sort(new SortField(PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE), BY_TIE);

  private static final Sort OLDEST =
      new Sort(new SortField(PUBLISHED, SortField.Type.LONG, false, Long.MAX_VALUE), BY_TIE);

  private static final Sort LONGEST =
      new Sort(new SortField(WORDS, SortField.Type.LONG, true, Long.MIN_VALUE), BY_TIE);

  /// Newer first between equals.
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE),
          BY_TIE);

  private Fields() {}

  static String facet(Facet facet) {
    return "facet." + facet;
  }

  /// A facet's value as it is indexed.
  static String facetValue(String value) {
    if (value.length() <= FACET_LENGTH) {
      return value;
    }
    int end = FACET_LENGTH;
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end);
  }

  static Sort sort(Order order) {
    return switch (order) {
      case BEST -> BEST;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
      case LONGEST -> LONGEST;
    };
  }
}
