package pressmark.web.citation;

import java.util.List;

/// The Publication Manual of the American Psychological Association, 7th edition: an entry of a list
/// of references. The headline keeps its capitals: which of them are names nobody can tell.
final class Apa {
  private static final int MOST = 20;

  private Apa() {}

  static Citation write(Cited cited) {
    var set = new Setting();
    var title = cited.headline().orElse("[" + Style.UNTITLED + "]");
    var date = cited.day().map(Dates::yearFirst).map(cited::dated).orElse("n.d.");
    if (cited.authors().isEmpty()) {
      set.plain(title).stop().plain(" (" + date + "). ");
    } else {
      set.plain(names(cited.authors())).stop().plain(" (" + date + "). ");
      set.plain(title).stop().plain(" ");
    }
    cited.publication().ifPresent(paper -> set.paper(paper).stop().plain(" "));
    return set.plain(cited.address()).done();
  }

  private static String names(List<Name> authors) {
    var names = authors.stream().map(name -> name.abbreviated(" ")).toList();
    if (names.size() > MOST) {
      return String.join(", ", names.subList(0, MOST - 1)) + ", . . . " + names.getLast();
    }
    return Style.listed(names, authors.getFirst().turned() ? ", & " : " & ", ", & ");
  }
}
