package pressmark.web.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pressmark.article.Found;

/// The Chicago Manual of Style, 18th edition: an entry of a bibliography. An initial *The* of an
/// English newspaper is left out; where nobody is named, the newspaper stands in the author's place.
final class Chicago {
  private static final int MOST = 6;
  private static final int LISTED = 3;
  private static final Pattern ARTICLE = Pattern.compile("^The (?=\\S)");

  private Chicago() {}

  static Citation write(Cited cited) {
    var set = new Setting();
    var date = cited.day().map(Dates::american).map(cited::dated).orElse("n.d.");
    if (cited.authors().isEmpty()) {
      cited.publication().ifPresent(paper -> set.paper(paper, name(paper)).stop());
      title(set, cited).plain(" " + date);
    } else {
      set.plain(names(cited.authors())).stop();
      title(set, cited).plain(" ");
      cited.publication().ifPresent(paper -> set.paper(paper, name(paper)).plain(", "));
      set.plain(date);
    }
    set.stop();
    if (cited.day().isEmpty()) {
      set.plain(" Accessed " + Dates.american(cited.seen()) + ".");
    }
    return set.plain(" " + cited.address() + ".").done();
  }

  private static String name(Found<String> paper) {
    return ARTICLE.matcher(Cited.line(paper.value())).replaceFirst("");
  }

  private static Setting title(Setting set, Cited cited) {
    set.space();
    return cited
        .headline()
        .map(title -> set.plain(Quotes.sentence(title)))
        .orElseGet(() -> set.plain(Style.UNTITLED + "."));
  }

  private static String names(List<Name> authors) {
    var names = new ArrayList<String>();
    names.add(authors.getFirst().inverted());
    int listed = authors.size() > MOST ? LISTED : authors.size();
    authors.subList(1, listed).forEach(name -> names.add(name.natural()));
    if (authors.size() > MOST) {
      return String.join(", ", names) + ", et al.";
    }
    return Style.listed(names, authors.getFirst().turned() ? ", and " : " and ", ", and ");
  }
}
