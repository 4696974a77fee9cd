package pressmark.web.citation;

/// The line under a quotation: headline, publication and date.
public final class Attribution {
  private Attribution() {}

  /// The line, without a full stop.
  ///
  /// @param date as the page writes it
  public static Citation write(Cited cited, String date) {
    var set = new Setting().plain(cited.headline().orElse(Style.UNTITLED) + ". ");
    cited.publication().ifPresent(paper -> set.paper(paper).plain(", "));
    return set.plain(cited.dated(date)).done();
  }
}
