package pressmark.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pressmark.article.Article;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;
import pressmark.index.words.FunctionWords;
import pressmark.index.words.Sentences;
import pressmark.index.words.TextAnalysis;

/// Pieces of an article's text around the matches of a query, cut where sentences end.
final class Excerpts {
  private static final int MOST = 2;
  private static final int LENGTH = 200;

  /// How far around a match sentences are looked for.
  private static final int AROUND = 600;

  /// Longer texts are looked through around matches only.
  private static final int WHOLE = 5 * AROUND;

  /// How many places are weighed against each other.
  private static final int CANDIDATES = 40;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String CUT = "…";

  private final Article article;
  private final Sentences sentences;
  private final Map<String, int[]> parted = new HashMap<>();
  private final Set<String> functionWords;

  /// Whether a matched text says what the article is about.
  private final Map<String, Boolean> known = new HashMap<>();

  private Excerpts(Article article) {
    this.article = article;
    this.sentences = Sentences.of(article.language());
    this.functionWords =
        FunctionWords.of(TextAnalysis.language(article.language()).map(Set::of).orElse(Set.of()));
  }

  /// Up to two excerpts in the order of the text. Where nothing in the text matches, its beginning,
  /// and before it what does match beside the text.
  static List<Excerpt> of(Article article, List<Match> matches) {
    var excerpts = new Excerpts(article);
    var inText = matches.stream().filter(match -> match.part() == Part.PARAGRAPH).toList();
    if (!inText.isEmpty()) {
      return excerpts.around(inText, MOST);
    }
    var beside = matches.stream().filter(match -> match.part() != Part.HEADLINE).toList();
    return Stream.concat(excerpts.around(beside, 1).stream(), excerpts.lead().stream()).toList();
  }

  /// A text with its matches as pieces.
  static Excerpt marked(String text, List<Match> matches) {
    return pieces(text, 0, text.length(), matches, false, false);
  }

  private record Passage(String text, int start, int end, List<Match> matches, int kinds) {}

  /// The text a match stands in.
  static String text(Article article, Match match) {
    return switch (match.part()) {
      case HEADLINE -> value(article.headline());
      case DECK -> value(article.deck());
      case BYLINE, AUTHORS -> value(article.byline());
      case CAPTION -> article.captions().get(match.number()).text();
      case PARAGRAPH -> article.paragraphs().get(match.number()).text();
      case CONTRIBUTOR -> article.contributors().get(match.number()).said();
    };
  }

  private static String value(Optional<Found<String>> found) {
    return found.map(Found::value).orElse("");
  }

  private List<Excerpt> lead() {
    var paragraphs = article.paragraphs();
    return paragraphs.stream()
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
        .findFirst()
        .or(() -> paragraphs.stream().findFirst())
        .map(Paragraph::text)
        .map(text -> List.of(lead(text)))
        .orElse(List.of());
  }

  private Excerpt lead(String text) {
    int end = Math.min(sentences(text, 0, Math.min(text.length(), 1)).end(), text.length());
    return pieces(text, 0, end, List.of(), false, end < text.length() && !ended(text, end));
  }

  private List<Excerpt> around(List<Match> matches, int most) {
    var passages = new ArrayList<Passage>();
    var telling = telling(matches);
    var among = new HashSet<>(telling);
    int i = 0;
    while (i < telling.size() && passages.size() < CANDIDATES) {
      var passage = passage(matches, telling.get(i), among);
      passages.add(passage);
      i += (int) Math.max(1, passage.matches().stream().filter(among::contains).count());
    }
    return passages.stream()
        .sorted(
            Comparator.comparingInt(Passage::kinds)
                .thenComparingInt(passage -> passage.matches().size())
                .reversed())
        .limit(most)
        .sorted(Comparator.comparingInt(passages::indexOf))
        .map(Excerpts::excerpt)
        .toList();
  }

  /// The matches that say what a text is about; all where none does.
  private List<Match> telling(List<Match> matches) {
    var telling = matches.stream().filter(this::telling).toList();
    return telling.isEmpty() ? matches : telling;
  }

  private boolean telling(Match match) {
    var text = text(article, match).substring(match.start(), match.end());
    return known.computeIfAbsent(
        text, it -> !functionWords.containsAll(List.of(BETWEEN.split(Folded.of(it)))));
  }

  /// The sentence of a match, with those that follow as far as there is room.
  ///
  /// @param telling those that count
  private Passage passage(List<Match> matches, Match match, Set<Match> telling) {
    var text = text(article, match);
    var cut = sentences(text, match.start(), match.end());
    var inside =
        matches.stream()
            .filter(
                one -> sameText(match, one) && one.start() >= cut.start() && one.end() <= cut.end())
            .toList();
    var kinds = new HashSet<String>();
    boolean any = inside.stream().anyMatch(telling::contains);
    for (var one : any ? inside.stream().filter(telling::contains).toList() : inside) {
      kinds.add(kind(text.substring(one.start(), one.end())));
    }
    return new Passage(text, cut.start(), cut.end(), inside, kinds.size());
  }

  private static boolean sameText(Match one, Match other) {
    return one.part() == other.part() && one.number() == other.number();
  }

  /// Forms of one word mostly begin alike: enough to see which passage has more of the query.
  private static String kind(String matched) {
    var lower = matched.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(4, lower.length()));
  }

  private record Cut(int start, int end) {}

  private Cut sentences(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    int sentence = from;
    int last = to;
    boolean ended = false;
    for (int at : starts(text, from, to)) {
      if (at <= start) {
        sentence = at;
      } else if (at >= end && (!ended || at - sentence <= LENGTH)) {
        last = at;
        ended = true;
      }
    }
    if (!ended || to - sentence <= LENGTH) {
      last = to;
    }
    return last - sentence <= LENGTH
        ? new Cut(sentence, last)
        : words(text, start, end, sentence, last);
  }

  /// Where sentences begin between two positions of a text. A text of usual length is looked
  /// through once for all its matches.
  private int[] starts(String text, int from, int to) {
    if (text.length() > WHOLE) {
      return Arrays.stream(sentences.starts(text.substring(from, to)))
          .map(at -> from + at)
          .toArray();
    }
    return Arrays.stream(parted.computeIfAbsent(text, sentences::starts))
        .filter(at -> at > from && at < to)
        .toArray();
  }

  /// A sentence that is too long is cut between words, with the match inside.
  private static Cut words(String text, int start, int end, int sentence, int last) {
    int before = end - start > LENGTH / 2 ? 0 : LENGTH / 3;
    int from = Math.max(sentence, start - before);
    int to = Math.min(last, Math.max(from + LENGTH, Math.min(end, from + 2 * LENGTH)));
    from = Math.max(sentence, Math.min(from, to - LENGTH));
    return new Cut(forward(text, from, sentence, start), back(text, to, last, Math.min(end, to)));
  }

  private static int forward(String text, int from, int sentence, int limit) {
    int i = from;
    if (i > sentence) {
      while (i < limit && text.charAt(i - 1) != ' ') {
        i++;
      }
    }
    return i < text.length() && i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
  }

  private static int back(String text, int to, int last, int limit) {
    int i = to;
    if (i < last) {
      while (i > limit && text.charAt(i) != ' ') {
        i--;
      }
    }
    return i < text.length() && i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
  }

  private static Excerpt excerpt(Passage passage) {
    var text = passage.text();
    int start = passage.start();
    int end = passage.end();
    return pieces(
        text,
        start,
        end,
        passage.matches(),
        start > 0 && !ended(text, start),
        end < text.length() && !ended(text, end));
  }

  /// Whether a sentence ends before a position.
  private static boolean ended(String text, int position) {
    var before = text.substring(Math.max(0, position - 4), position).strip();
    return !before.isEmpty() && ".!?。！？…”\"’)»".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static Excerpt pieces(
      String text, int start, int end, List<Match> matches, boolean before, boolean after) {
    var pieces = new ArrayList<Excerpt.Piece>();
    int at = start;
    for (var match : matches) {
      int from = Math.max(at, match.start());
      int to = Math.min(end, match.end());
      if (from < to) {
        piece(text.substring(at, from), false).ifPresent(pieces::add);
        piece(text.substring(from, to), true).ifPresent(pieces::add);
        at = to;
      }
    }
    piece(text.substring(at, end).stripTrailing(), false).ifPresent(pieces::add);
    if (before) {
      pieces.addFirst(new Excerpt.Piece(CUT, false));
    }
    if (after) {
      pieces.add(new Excerpt.Piece(CUT, false));
    }
    return new Excerpt(pieces);
  }

  private static Optional<Excerpt.Piece> piece(String text, boolean match) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Excerpt.Piece(text, match));
  }
}
