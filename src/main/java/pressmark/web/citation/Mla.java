package pressmark.web.citation;

import java.util.List;

/// The MLA Handbook, 9th edition: an entry of a list of works cited. What is unknown is left out, as
/// the handbook wants it; a day of access makes up for a date that is.
final class Mla {
  private Mla() {}

  static Citation write(Cited cited) {
    var set = new Setting();
    if (!cited.authors().isEmpty()) {
      set.plain(names(cited.authors())).stop().plain(" ");
    }
    set.plain(cited.headline().map(Quotes::sentence).orElse(Style.UNTITLED + ".")).plain(" ");
    cited.publication().ifPresent(paper -> set.paper(paper).plain(", "));
    cited.day().ifPresent(date -> set.plain(cited.dated(Dates.brief(date)) + ", "));
    set.plain(cited.address() + ".");
    if (cited.day().isEmpty()) {
      set.plain(" Accessed " + Dates.brief(cited.seen()) + ".");
    }
    return set.done();
  }

  private static String names(List<Name> authors) {
    var first = authors.getFirst();
    var and = first.turned() ? ", " : " ";
    return switch (authors.size()) {
      case 1 -> first.inverted();
      case 2 -> first.inverted() + and + "and " + authors.get(1).natural();
      default -> first.inverted() + and + "et al.";
    };
  }
}
