package pressmark.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressmark.index.Spelling;
import pressmark.query.QueryParser;
import pressmark.web.address.SearchAddress;

class OfferTest {
  private static final Spelling FAMILY =
      new Spelling(
          "Hezbollah",
          40,
          true,
          List.of(new Spelling.Other("Hizbullah", 12), new Spelling.Other("Hizballah", 3)));

  @Test
  void anotherSpellingTakesThePlaceOfTheWord() {
    var offer = offer("q=Hezbollah+%22Hezbollah+said%22+-Iran&section=World");

    assertThat(SearchAddress.parse(query(offer.others().getFirst().url())).search().text())
        .isEqualTo("Hizbullah \"Hizbullah said\" -Iran");
    assertThat(offer.others().getFirst().url()).contains("&section=World");
  }

  @Test
  void includedSpellingsAreOnePartOfTheQuery() {
    var included = SearchAddress.parse(query(offer("q=Hezbollah+Iran").included())).search();

    assertThat(included.query())
        .isEqualTo(QueryParser.parse("(Hezbollah OR Hizbullah OR Hizballah) Iran").query());
  }

  private static Offer offer(String parameters) {
    var address = SearchAddress.parse(parameters);
    var results = Made.with(Made.results(address, 1), List.of(FAMILY), Optional.empty());
    return Offer.of(address, results).getFirst();
  }

  private static String query(String url) {
    return url.substring(url.indexOf('?') + 1);
  }
}
