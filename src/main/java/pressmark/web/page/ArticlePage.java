package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pressmark.article.Article;
import pressmark.article.Byline;
import pressmark.article.Caption;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.index.Kindred;
import pressmark.index.MarkedArticle;
import pressmark.index.MarkedArticle.Part;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;

/// One article to read, with the matches of the search that led to it.
///
/// @param kindred the other articles that belong to it
/// @param origin scheme, host and port by which the reader reaches the archive
public record ArticlePage(MarkedArticle marked, Kindred kindred, Way way, String origin)
    implements Page {
  /// Brysbaert, “How many words do we read per minute?”, 2019: silent reading of non-fiction.
  private static final int WORDS_A_MINUTE = 238;

  /// A caption with its matches.
  public record Figure(Passage text, Optional<String> credit) {}

  /// A paragraph with its matches.
  ///
  /// @param number from 1, for its address `#p1`
  /// @param fold what was set aside before it
  public record Block(int number, Paragraph.Kind kind, Passage text, Optional<Fold> fold) {
    public boolean listItem() {
      return kind == Paragraph.Kind.LIST_ITEM;
    }

    public boolean subheading() {
      return kind == Paragraph.Kind.SUBHEADING;
    }
  }

  public Article article() {
    return marked.article();
  }

  public ArticleAddress address() {
    return ArticleAddress.of(article());
  }

  /// The language of the text for the page; empty when it is unknown.
  public String language() {
    return article().language().orElse("");
  }

  public boolean headlineInferred() {
    return article().headline().filter(h -> h.certainty() != Certainty.STATED).isPresent();
  }

  public Optional<Passage> headline() {
    return article().headline().map(found -> passage(Part.HEADLINE, 0, found.value()));
  }

  public Optional<Passage> deck() {
    return article().deck().map(found -> passage(Part.DECK, 0, found.value()));
  }

  public Optional<Passage> byline() {
    return Byline.shown(article()).map(text -> passage(Part.BYLINE, 0, text));
  }

  /// The whole byline where that above the text is shorter.
  public Optional<Passage> authors() {
    return Byline.whole(article())
        ? Optional.empty()
        : article().byline().map(found -> passage(Part.AUTHORS, 0, found.value()));
  }

  public List<Figure> figures() {
    var captions = article().captions();
    return IntStream.range(0, captions.size()).mapToObj(i -> figure(i, captions.get(i))).toList();
  }

  private Figure figure(int number, Caption caption) {
    return new Figure(passage(Part.CAPTION, number, caption.text()), caption.credit());
  }

  public List<Block> blocks() {
    var paragraphs = article().paragraphs();
    var folds = Fold.of(article());
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> block(i, paragraphs.get(i), folds.get(i)))
        .toList();
  }

  private Block block(int number, Paragraph paragraph, Optional<Fold> fold) {
    var text = passage(Part.PARAGRAPH, number, paragraph.text());
    return new Block(number + 1, paragraph.kind(), text, fold);
  }

  /// What was set aside after the last paragraph.
  public Optional<Fold> foldAtEnd() {
    return Fold.of(article()).getLast();
  }

  /// How long reading it takes, in whole minutes.
  public int minutes() {
    return Math.ceilDiv(article().words(), WORDS_A_MINUTE);
  }

  /// The notes on who else worked on the article, each said once.
  public List<Passage> notes() {
    var notes = article().contributors();
    return IntStream.range(0, notes.size())
        .mapToObj(i -> passage(Part.CONTRIBUTOR, i, notes.get(i).said()))
        .toList();
  }

  private Passage passage(Part part, int number, String text) {
    var all = marked.matches();
    var here = new ArrayList<Passage.Numbered>();
    for (int i = first(part, number); i < all.size() && order(all.get(i), part, number) == 0; i++) {
      here.add(new Passage.Numbered(i + 1, all.get(i)));
    }
    return Passage.of(text, here);
  }

  /// The first match that does not stand in a text before this one: matches are in the order of the
  /// page, and there may be as many of them as there are paragraphs.
  private int first(Part part, int number) {
    int from = 0;
    int to = marked.matches().size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (order(marked.matches().get(middle), part, number) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int order(MarkedArticle.Match match, Part part, int number) {
    int byPart = match.part().compareTo(part);
    return byPart == 0 ? Integer.compare(match.number(), number) : byPart;
  }

  public int matches() {
    return marked.matches().size();
  }

  public SearchAddress search() {
    return way.search();
  }

  /// Which match the reader is at, from 1; 0 for none.
  public int current() {
    return way.current();
  }

  /// Where the matches lie along the text.
  public Rail rail() {
    return Rail.of(marked);
  }

  /// The address to keep and to cite.
  public String lasting() {
    return origin + "/article/" + article().id();
  }

  public String original() {
    return way.original();
  }

  public Provenance provenance() {
    return new Provenance(article());
  }

  public KindredList kindredList() {
    return new KindredList(article(), kindred);
  }

  public Metadata metadata() {
    return new Metadata(article(), origin);
  }

  /// Whether a value is not stated and so must look it.
  public static boolean unsure(Found<?> found) {
    return !found.stated();
  }
}
