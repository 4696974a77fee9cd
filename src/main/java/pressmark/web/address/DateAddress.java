package pressmark.web.address;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressmark.article.PublicationDate;
import pressmark.query.Filter;
import pressmark.query.Period;

/// Where the page of a day, a month or a year stands.
///
/// @param page from 1
public record DateAddress(Period period, int page) {
  public static final String CALENDAR = "/calendar";
  public static final String UNDATED = "/undated";

  private static final Pattern PARTED = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  public static DateAddress of(LocalDate day) {
    return of(day.toString());
  }

  public static DateAddress of(YearMonth month) {
    return of(month.toString());
  }

  public static DateAddress of(Year year) {
    return of("%04d".formatted(year.getValue()));
  }

  /// The page an article of this date stands on.
  public static DateAddress of(PublicationDate date) {
    var value = date.value();
    return of(value.substring(0, Math.min(value.length(), "2023-10-13".length())));
  }

  private static DateAddress of(String text) {
    return new DateAddress(Period.parse(text).orElseThrow(), 1);
  }

  /// Reads a date as people write one in an address, such as `2023-2-3` or `20230203`; empty when
  /// it is none or not in the calendar.
  public static Optional<DateAddress> read(String text) {
    return Stream.of(PARTED.matcher(text), JOINED.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher ->
            Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                .filter(part -> part != null)
                .map(part -> part.length() == 1 ? "0" + part : part)
                .collect(Collectors.joining("-")))
        .findFirst()
        .flatMap(Period::parse)
        .map(period -> new DateAddress(period, 1));
  }

  /// The same on another page.
  public DateAddress page(int other) {
    return new DateAddress(period, other);
  }

  @Override
  public String toString() {
    return paged(path(), page);
  }

  /// The address without the page.
  public String path() {
    var kind =
        switch (period.text().length()) {
          case 4 -> "year";
          case 7 -> "month";
          default -> "day";
        };
    return "/" + kind + "/" + period.text();
  }

  /// The same for programs.
  public String json() {
    return paged(path() + ".json", page);
  }

  /// A page of the undated articles.
  public static String undated(int page) {
    return paged(UNDATED, page);
  }

  private static String paged(String path, int page) {
    return page > 1 ? path + "?page=" + page : path;
  }

  /// The search for everything published then.
  public SearchAddress search() {
    return SearchAddress.everything()
        .published(
            Optional.of(new Filter.Published(Optional.of(period), Optional.of(period), false)));
  }
}
