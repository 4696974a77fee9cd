package pressmark.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Notice;
import pressmark.query.Query;

/// The words of a query, as the terms that find them in one state of the archive. What has been
/// worked out is remembered. Not for several threads at once.
final class Slots {
  /// How many words of the archive one word of a query may stand for, alone and in a phrase.
  private static final int ALONE = 1_000;

  private static final int IN_PHRASE = 200;

  /// Shorter words have no near spellings, and longer ones differ by more.
  private static final int NEAR_FROM = 3;

  private static final int NEARER_TO = 5;

  /// How long the archive is looked through for words, all together.
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}?*'’]+");

  private final IndexReader reader;
  private final TextAnalysis analysis;
  private final Set<String> languages;
  private final long end = System.nanoTime() + PATIENCE.toNanos();
  private final Map<String, List<TextAnalysis.Asked>> asked = new HashMap<>();
  private final Map<Wanted, List<Slot>> found = new HashMap<>();
  private final Set<Notice> notices = new LinkedHashSet<>();

  Slots(IndexReader reader, TextAnalysis analysis, Set<String> languages) {
    this.reader = reader;
    this.analysis = analysis;
    this.languages = languages;
  }

  private record Wanted(Query.Term term, List<String> fields, int most) {}

  /// What a reader should know about it so far.
  Set<Notice> notices() {
    return notices;
  }

  List<TextAnalysis.Asked> asked(String text) {
    return asked.computeIfAbsent(text, words -> analysis.asked(words, languages));
  }

  /// The words of a term, side by side; none when there is no word in it.
  List<Slot> of(Query.Term term, List<String> fields) throws IOException {
    return of(new Wanted(term, fields, ALONE));
  }

  /// The words of a phrase.
  List<Slot> of(Query.Phrase phrase, List<String> fields) throws IOException {
    int most = phrase.terms().size() == 1 ? ALONE : IN_PHRASE;
    var slots = new ArrayList<Slot>();
    for (var term : phrase.terms()) {
      slots.addAll(of(new Wanted(term, fields, most)));
    }
    return slots;
  }

  private List<Slot> of(Wanted wanted) throws IOException {
    var known = found.get(wanted);
    if (known != null) {
      return known;
    }
    var slots =
        switch (wanted.term()) {
          case Query.Word(var text) -> plain(text);
          case Query.Exact(var form) ->
              analysis.exactly(form).stream().map(term -> Slot.of(Set.of(term))).toList();
          case Query.Prefix(var letters) -> beginning(letters, wanted);
          case Query.Wildcard(var pattern) -> pattern(pattern, wanted);
          case Query.Fuzzy(var word) -> near(word, wanted);
        };
    found.put(wanted, slots);
    return slots;
  }

  private List<Slot> plain(String text) {
    return asked(text).stream().map(word -> Slot.of(word.terms())).toList();
  }

  private List<Slot> beginning(String letters, Wanted wanted) throws IOException {
    var slots = new ArrayList<Slot>();
    var words = asked(letters);
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      slots.add(
          i + 1 < words.size()
              ? Slot.of(word.terms())
              : expanded(Optional.of(Shape.beginning(word.form())), wanted));
    }
    return slots;
  }

  private List<Slot> pattern(String pattern, Wanted wanted) throws IOException {
    var slots = new ArrayList<Slot>();
    for (var piece : PARTING.splitAsStream(pattern).toList()) {
      if (piece.chars().noneMatch(c -> c == '?' || c == '*')) {
        slots.addAll(plain(piece));
      } else if (piece.chars().anyMatch(Character::isLetterOrDigit)) {
        slots.add(expanded(Shape.pattern(piece), wanted));
      }
    }
    return slots;
  }

  private List<Slot> near(String text, Wanted wanted) throws IOException {
    var slots = new ArrayList<Slot>();
    for (var word : asked(text)) {
      int length = word.form().codePointCount(0, word.form().length());
      slots.add(
          length < NEAR_FROM
              ? Slot.of(word.terms())
              : expanded(
                  Optional.of(Shape.near(word.form(), length <= NEARER_TO ? 1 : 2)), wanted));
    }
    return slots;
  }

  private Slot expanded(Optional<Shape> shape, Wanted wanted) throws IOException {
    if (shape.isEmpty()) {
      notices.add(Notice.of("pattern.complicated", wanted.term().text()));
      return new Slot(List.of(), true);
    }
    var expansion =
        Expansion.of(
            reader,
            wanted.fields(),
            shape.get(),
            new Expansion.Limits(wanted.most(), () -> System.nanoTime() > end));
    if (expansion.more()) {
      notices.add(Notice.of("pattern.wide", wanted.term().text(), expansion.terms().size()));
    }
    return new Slot(expansion.terms(), true);
  }
}
