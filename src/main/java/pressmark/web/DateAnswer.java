package pressmark.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressmark.index.Calendar;
import pressmark.index.Edition;
import pressmark.query.Period;
import pressmark.web.address.ArticleAddress;

/// What was published when, as programs get it.
final class DateAnswer {
  private DateAnswer() {}

  static Map<String, Object> of(Edition edition, Calendar calendar) {
    var answer = new LinkedHashMap<String, Object>();
    edition.request().period().ifPresent(period -> answer.put("date", period.text()));
    answer.put("total", edition.total());
    answer.put("exact", edition.exact());
    answer.put("page", edition.request().page());
    answer.put("pages", Math.max(1, Math.ceilDiv(edition.exact(), Edition.SIZE)));
    edition.request().period().ifPresent(period -> around(answer, period, calendar));
    answer.put("publications", edition.publications());
    answer.put("longest", stories(edition.longest()));
    answer.put("stories", stories(edition.stories()));
    return answer;
  }

  private static List<Map<String, Object>> stories(List<Edition.Story> stories) {
    return stories.stream().map(DateAnswer::story).toList();
  }

  private static Map<String, Object> story(Edition.Story story) {
    var hit = story.hit();
    var answer = SearchAnswer.hit(hit, ArticleAddress.of(hit).toString());
    story.notBefore().ifPresent(day -> answer.put("notBefore", day.toString()));
    return answer;
  }

  private static void around(Map<String, Object> answer, Period period, Calendar calendar) {
    switch (period.text().length()) {
      case 4 -> {
        var year = Year.from(period.first());
        beside(answer, calendar.before(year).map(DateAnswer::text), "before");
        beside(answer, calendar.after(year).map(DateAnswer::text), "after");
        answer.put("months", months(calendar, year));
      }
      case 7 -> {
        var month = YearMonth.from(period.first());
        beside(answer, calendar.before(month).map(YearMonth::toString), "before");
        beside(answer, calendar.after(month).map(YearMonth::toString), "after");
        answer.put("days", days(calendar, calendar.days(month)));
      }
      default -> {
        var day = period.first();
        beside(answer, calendar.before(day).map(LocalDate::toString), "before");
        beside(answer, calendar.after(day).map(LocalDate::toString), "after");
        answer.put("sameDay", days(calendar, calendar.sameDay(day)));
      }
    }
  }

  private static void beside(Map<String, Object> answer, Optional<String> date, String name) {
    date.ifPresent(text -> answer.put(name, text));
  }

  private static String text(Year year) {
    return "%04d".formatted(year.getValue());
  }

  private static List<Map<String, Object>> days(Calendar calendar, List<LocalDate> days) {
    return days.stream().map(day -> count(day.toString(), calendar.on(day))).toList();
  }

  private static Map<String, Object> count(String date, long articles) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("date", date);
    answer.put("articles", articles);
    return answer;
  }

  private static Map<String, Object> share(String date, Calendar.Share share) {
    var answer = count(date, share.articles());
    answer.put("exact", share.loose());
    return answer;
  }

  private static List<Map<String, Object>> months(Calendar calendar, Year year) {
    return Arrays.stream(Month.values())
        .map(year::atMonth)
        .filter(month -> calendar.in(month).articles() > 0)
        .map(month -> share(month.toString(), calendar.in(month)))
        .toList();
  }

  /// All years and months that have articles.
  static Map<String, Object> calendar(Calendar calendar, long undated) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("undated", undated);
    answer.put("years", calendar.years().stream().map(year -> year(calendar, year)).toList());
    return answer;
  }

  private static Map<String, Object> year(Calendar calendar, Year year) {
    var answer = share(text(year), calendar.in(year));
    answer.put("months", months(calendar, year));
    return answer;
  }
}
