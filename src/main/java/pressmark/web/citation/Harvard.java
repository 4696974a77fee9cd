package pressmark.web.citation;

import java.util.List;

/// Harvard as *Cite Them Right* has it, 12th edition: an entry of a list of references. Where nobody
/// is named, the newspaper stands in the author's place.
final class Harvard {
  private static final int MOST = 3;

  private Harvard() {}

  static Citation write(Cited cited) {
    var set = new Setting();
    var year = cited.day().map(Dates::year).map(cited::dated).orElse("no date");
    var title = cited.headline().map(Quotes::single).orElse("[" + Style.UNTITLED + "]");
    var paper = cited.publication();
    if (!cited.authors().isEmpty()) {
      names(set, cited.authors()).plain(" (" + year + ") " + title);
      paper.ifPresent(found -> set.plain(", ").paper(found));
    } else if (paper.isPresent()) {
      set.paper(paper.get()).plain(" (" + year + ") " + title);
    } else {
      set.plain(title + " (" + year + ")");
    }
    cited
        .day()
        .map(Dates::inYear)
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> set.plain(", " + cited.dated(day)));
    return set.plain(". Available at: " + cited.address())
        .plain(" (Accessed: " + Dates.british(cited.seen()) + ").")
        .done();
  }

  private static Setting names(Setting set, List<Name> authors) {
    var names = authors.stream().map(name -> name.abbreviated("")).toList();
    return names.size() > MOST
        ? set.plain(names.getFirst() + " ").italic("et al.")
        : set.plain(Style.listed(names, " and ", " and "));
  }
}
