package pressmark.web.results;

import java.util.List;
import java.util.stream.Stream;
import pressmark.index.Results;
import pressmark.index.Spelling;
import pressmark.query.Rewriting;
import pressmark.web.address.SearchAddress;

/// Other spellings of a word of the query, to be taken up or left.
///
/// @param word as the query has it
/// @param count how many articles have it
/// @param family whether they are spellings of one name
/// @param included the search for any of the spellings
public record Offer(String word, long count, boolean family, List<Other> others, String included) {
  /// A spelling, how many articles have it, and the search for it in place of the word.
  public record Other(String word, long count, String url) {}

  public Offer {
    others = List.copyOf(others);
  }

  public static List<Offer> of(SearchAddress address, Results results) {
    return results.spellings().stream()
        .filter(spelling -> !spelling.others().isEmpty())
        .map(spelling -> of(address, spelling))
        .toList();
  }

  private static Offer of(SearchAddress address, Spelling spelling) {
    var word = spelling.word();
    var others =
        spelling.others().stream()
            .map(other ->
                new Other(
                    other.word(), other.count(), replaced(address, word, List.of(other.word()))))
            .toList();
    var all =
        Stream.concat(Stream.of(word), spelling.others().stream().map(Spelling.Other::word))
            .toList();
    return new Offer(
        word, spelling.count(), spelling.family(), others, replaced(address, word, all));
  }

  private static String replaced(SearchAddress address, String word, List<String> others) {
    return address
        .text(Rewriting.replace(address.search().query(), word, others).text())
        .toString();
  }
}
