package pressmark.web;

import pressmark.web.page.Site;

/// Those who answer, each for the addresses of one kind.
record Desks(
    ArchiveDesk archive,
    SearchDesk searches,
    ExportDesk exports,
    SuggestDesk suggestions,
    ArticleDesk articles,
    DateDesk dates,
    KindredDesk kindred,
    Warming warming) {
  static Desks of(Server.Holdings holdings, Site site, Answers answers) {
    var index = holdings.index();
    var turns = new Turns(2 * Runtime.getRuntime().availableProcessors());
    var searches = new SearchDesk(index, answers, turns);
    return new Desks(
        new ArchiveDesk(holdings, site, answers),
        searches,
        new ExportDesk(holdings, site, searches, answers),
        new SuggestDesk(index, site, answers),
        new ArticleDesk(holdings, site, answers, turns),
        new DateDesk(index, answers, turns),
        new KindredDesk(index, answers, turns),
        new Warming(index, searches));
  }
}
