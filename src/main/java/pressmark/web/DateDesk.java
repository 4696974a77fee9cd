package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pressmark.index.ArticleIndex;
import pressmark.index.Calendar;
import pressmark.index.Edition;
import pressmark.index.EditionRequest;
import pressmark.web.address.DateAddress;
import pressmark.web.address.Parameters;
import pressmark.web.page.CalendarPage;
import pressmark.web.page.DayPage;
import pressmark.web.page.MonthPage;
import pressmark.web.page.Page;
import pressmark.web.page.UndatedPage;
import pressmark.web.page.YearPage;

/// Answers what was published when.
final class DateDesk {
  private static final int LAST_PAGE = 1_000_000;
  private static final String JSON = ".json";

  private final ArticleIndex index;
  private final Answers answers;
  private final Turns turns;

  /// @param turns at searching
  DateDesk(ArticleIndex index, Answers answers, Turns turns) {
    this.index = index;
    this.answers = answers;
    this.turns = turns;
  }

  /// The page of a day, a month or a year.
  void page(Context context) throws IOException {
    var address = address(context);
    if (!elsewhere(context, address, "") && !answers.unchanged(context)) {
      answers.page(context, page(edition(address), calendar()));
    }
  }

  /// The same for programs.
  void json(Context context) throws IOException {
    var address = address(context);
    if (!elsewhere(context, address, JSON) && !answers.unchanged(context)) {
      answers.json(context, DateAnswer.of(edition(address), calendar()));
    }
  }

  private static Page page(Edition edition, Calendar calendar) {
    var period = edition.request().period().orElseThrow();
    return switch (period.text().length()) {
      case 4 -> new YearPage(Year.from(period.first()), edition, calendar);
      case 7 -> new MonthPage(YearMonth.from(period.first()), edition, calendar);
      default -> new DayPage(period.first(), edition, calendar);
    };
  }

  void calendar(Context context) throws IOException {
    if (!answers.unchanged(context)) {
      var overview = index.overview();
      answers.page(
          context, new CalendarPage(overview.calendar(), overview.articles(), overview.undated()));
    }
  }

  void calendarJson(Context context) throws IOException {
    if (!answers.unchanged(context)) {
      var overview = index.overview();
      answers.json(context, DateAnswer.calendar(overview.calendar(), overview.undated()));
    }
  }

  void undated(Context context) throws IOException {
    if (!answers.unchanged(context)) {
      long articles = index.extent().articles();
      answers.page(context, new UndatedPage(edition(undatedRequest(context)), articles));
    }
  }

  void undatedJson(Context context) throws IOException {
    if (!answers.unchanged(context)) {
      answers.json(context, DateAnswer.of(edition(undatedRequest(context)), calendar()));
    }
  }

  private static EditionRequest undatedRequest(Context context) {
    return EditionRequest.undated(number(context));
  }

  private Calendar calendar() throws IOException {
    return index.overview().calendar();
  }

  private Edition edition(DateAddress address) throws IOException {
    return edition(EditionRequest.of(address.period(), address.page()));
  }

  /// A page that is not there is the last.
  private Edition edition(EditionRequest request) throws IOException {
    var edition = turns.take(() -> index.edition(request));
    int last = (int) Math.max(1, Math.ceilDiv(edition.exact(), Edition.SIZE));
    return request.page() <= last
        ? edition
        : turns.take(() -> index.edition(new EditionRequest(request.period(), last)));
  }

  private static DateAddress address(Context context) {
    return DateAddress.read(context.pathParam("date"))
        .map(address -> address.page(number(context)))
        .orElseThrow(NotFoundResponse::new);
  }

  /// Whether the address is written otherwise than it should be, which is then where it leads.
  private static boolean elsewhere(Context context, DateAddress address, String ending) {
    if (context.path().equals(address.path() + ending)) {
      return false;
    }
    context.redirect(
        ending.isEmpty() ? address.toString() : address.json(), HttpStatus.MOVED_PERMANENTLY);
    return true;
  }

  private static int number(Context context) {
    @Nullable String parameters = context.queryString();
    var page = Parameters.parse(parameters == null ? "" : parameters).first("page").orElse("1");
    return page.matches("[1-9][0-9]{0,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
  }
}
