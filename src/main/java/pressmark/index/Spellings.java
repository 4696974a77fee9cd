package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Field;
import pressmark.query.NameVariants;
import pressmark.query.Query;

/// Other spellings of the words of a query that the archive has: of names those known to be used,
/// of words with few or no articles those written nearly so.
final class Spellings {
  /// How many words of a query are looked at.
  private static final int WORDS = 8;

  /// How many spellings of a word are offered.
  private static final int OFFERED = 4;

  private static final int FAMILY = 12;

  /// A word is offered in two where as many times the articles that have it so are as many as have
  /// it in one.
  private static final int TENTH = 10;

  /// A word that more articles have is taken to be meant.
  private static final int FEW = 3;

  /// How much more frequent a word written nearly so must be.
  private static final int MORE = 10;

  private static final List<String> TEXTS = List.of(Fields.BODY, Fields.HEADLINE);

  private final IndexReader reader;
  private final Searcher searcher;
  private final LuceneQuery lucene;

  private final NameVariants names;

  Spellings(IndexReader reader, Searcher searcher, LuceneQuery lucene, NameVariants names) {
    this.reader = reader;
    this.searcher = searcher;
    this.lucene = lucene;
    this.names = names;
  }

  /// A word or phrase of the query, as a query writes it, and where it is looked for.
  ///
  /// @param within whether it is but a word of a phrase
  private record Sought(String text, List<String> words, Optional<Field> field, boolean within) {
    String name() {
      return String.join(" ", words);
    }
  }

  /// The spellings, as far as there is time to look for them.
  List<Spelling> of(Query query) throws IOException {
    var sought = sought(query);
    var asked = new HashSet<String>();
    sought.forEach(word -> asked.add(Folded.of(word.name())));
    var spellings = new ArrayList<Spelling>();
    for (var word : sought) {
      var family = searcher.spent() ? Optional.<Spelling>empty() : family(word, asked);
      family.ifPresent(spellings::add);
      var near = family.isPresent() || searcher.spent() ? Optional.<Spelling>empty() : near(word);
      near.ifPresent(spellings::add);
    }
    return spellings;
  }

  private static List<Sought> sought(Query query) {
    var pieces = QueryWords.of(query);
    var sought = new LinkedHashSet<Sought>();
    var run = new ArrayList<String>();
    for (int i = 0; i < pieces.size() && sought.size() < WORDS; i++) {
      var piece = pieces.get(i);
      if (!piece.beside()) {
        run.clear();
      }
      boolean last = i + 1 == pieces.size() || !pieces.get(i + 1).beside();
      if (piece.term() instanceof Query.Word(var word)) {
        run.add(word);
        sought.add(
            new Sought(
                word, List.of(word), piece.field(), piece.phrase() && (!last || piece.beside())));
      }
      if (last && piece.phrase() && run.size() > 1) {
        sought.add(new Sought(quoted(run), List.copyOf(run), piece.field(), false));
      }
    }
    return List.copyOf(sought);
  }

  private static String quoted(List<String> words) {
    return '"' + String.join(" ", words) + '"';
  }

  private Optional<Spelling> family(Sought sought, Set<String> asked) throws IOException {
    if (sought.within()) {
      return Optional.empty();
    }
    var others = new ArrayList<Spelling.Other>();
    for (var name : names(sought)) {
      var words = List.of(name.split(" ", -1));
      if (others.size() < FAMILY && !asked.contains(Folded.of(name)) && !found(sought, words)) {
        var text = words.size() == 1 ? name : quoted(words);
        others.add(new Spelling.Other(text, count(words, sought.field())));
      }
    }
    others.removeIf(other -> other.count() == 0);
    compound(sought, asked).ifPresent(others::add);
    others.sort(Comparator.comparingLong(Spelling.Other::count).reversed());
    return others.isEmpty() || searcher.spent()
        ? Optional.empty()
        : Optional.of(
            new Spelling(sought.text(), count(sought.words(), sought.field()), true, others));
  }

  /// Other spellings of a name, and of a phrase those with another spelling of one of its words.
  private List<String> names(Sought sought) {
    var all = new LinkedHashSet<>(names.family(sought.name()));
    for (int i = 0; i < sought.words().size() && sought.words().size() > 1; i++) {
      for (var other : names.family(sought.words().get(i))) {
        var words = new ArrayList<>(sought.words());
        words.set(i, other);
        all.add(String.join(" ", words));
      }
    }
    return List.copyOf(all);
  }

  /// The word in two, where enough articles have it so.
  private Optional<Spelling.Other> compound(Sought sought, Set<String> asked) throws IOException {
    var forms = forms(sought.words());
    if (forms.size() != 1 || sought.field().isPresent()) {
      return Optional.empty();
    }
    var best = Optional.<Spelling.Other>empty();
    for (var words : Compounds.of(reader, forms.getFirst())) {
      long count = asked.contains(String.join(" ", words)) ? 0 : count(words, Optional.empty());
      if (count > best.map(Spelling.Other::count).orElse(1L)) {
        best = Optional.of(new Spelling.Other(quoted(words), count));
      }
    }
    return best.isPresent() && TENTH * best.get().count() >= count(sought.words(), Optional.empty())
        ? best
        : Optional.empty();
  }

  /// Whether a name has all the words sought, so that it is found already: *al-Sadr* by *Sadr*.
  private boolean found(Sought sought, List<String> name) {
    return forms(name).containsAll(forms(sought.words()));
  }

  private List<String> forms(List<String> words) {
    return lucene.asked(String.join(" ", words)).stream().map(TextAnalysis.Asked::form).toList();
  }

  private Optional<Spelling> near(Sought sought) throws IOException {
    if (sought.words().size() > 1 || lucene.asked(sought.text()).size() != 1) {
      return Optional.empty();
    }
    var word = lucene.asked(sought.text()).getFirst();
    if (!NearWords.correctable(word.form())) {
      return Optional.empty();
    }
    long count = count(sought.words(), sought.field());
    if (count > FEW) {
      return Optional.empty();
    }
    long enough = Math.max(1, MORE * count);
    var seen = new HashSet<>(word.terms());
    var others = new ArrayList<Spelling.Other>();
    var fields = sought.field().map(Spellings::fields).orElse(TEXTS);
    for (var near : NearWords.of(reader, fields, word.form(), searcher)) {
      var terms = lucene.asked(near).stream().flatMap(asked -> asked.terms().stream()).toList();
      if (others.size() < OFFERED && terms.stream().noneMatch(seen::contains)) {
        long found = count(List.of(near), sought.field());
        if (found >= enough) {
          others.add(new Spelling.Other(near, found));
          seen.addAll(terms);
        }
      }
    }
    others.sort(Comparator.comparingLong(Spelling.Other::count).reversed());
    return others.isEmpty() || searcher.spent()
        ? Optional.empty()
        : Optional.of(new Spelling(sought.text(), count, false, others));
  }

  private static List<String> fields(Field field) {
    return switch (field) {
      case LEAD -> TEXTS;
      case HEADLINE, CAPTION, BYLINE, PUBLICATION, SECTION, PLACE -> List.of(field.toString());
    };
  }

  /// How many articles of the whole archive have words side by side.
  private long count(List<String> words, Optional<Field> field) throws IOException {
    var terms = words.stream().map(word -> (Query.Term) new Query.Word(word)).toList();
    Query found = terms.size() == 1 ? terms.getFirst() : new Query.Phrase(terms);
    Query asked = field.isPresent() ? new Query.In(field.get(), found) : found;
    return searcher.documents(lucene.matching(asked)).count();
  }
}
