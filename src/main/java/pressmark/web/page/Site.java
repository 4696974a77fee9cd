package pressmark.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Bidi;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pressmark.article.Certainty;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.SectionName;
import pressmark.index.Excerpt;
import pressmark.index.Hit;
import pressmark.index.Placing;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Notice;
import pressmark.query.Period;
import pressmark.query.Query;
import pressmark.query.QueryWording;
import pressmark.web.address.Assets;
import pressmark.web.results.Change;
import pressmark.web.results.Condition;

/// What all pages of one archive share: its name, its files and its words.
///
/// @param archive the name on the nameplate
/// @param clock the one the reader goes by
/// @param here the address of the page, from its `/` on
public record Site(String archive, Assets assets, Wording wording, Clock clock, String here) {
  /// The same for one page in one language.
  public Site at(String address, Wording language) {
    return new Site(archive, assets, language, clock, address);
  }

  /// A sentence of the interface.
  public String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  /// The language the interface speaks, as a tag.
  public String language() {
    return wording.locale().getLanguage();
  }

  /// Languages the interface speaks too.
  public List<String> languages() {
    return QueryWording.LANGUAGES.stream().filter(tag -> !tag.equals(language())).toList();
  }

  /// The name of a language in itself.
  public String ownName(String tag) {
    var language = Locale.forLanguageTag(tag);
    return language.getDisplayLanguage(language);
  }

  /// This page in another language.
  public String spoken(String tag) {
    return "/language/" + tag + "?back=" + URLEncoder.encode(here, UTF_8);
  }

  /// A query in plain words, such as `articles with “flood”`.
  public String echo(Query query) {
    return wording.queries().echo(query);
  }

  /// What a query says of articles, such as `published in 2023`.
  public String clause(Query query) {
    return wording.queries().clause(query);
  }

  /// The same of several queries, each meaning once.
  public List<String> echoes(List<Query> queries) {
    return queries.stream().map(this::echo).distinct().toList();
  }

  /// What a reader should know about how a query was understood.
  public String say(Notice notice) {
    return wording.queries().say(notice);
  }

  /// The direction the interface is written in, `ltr` or `rtl`.
  public String direction() {
    return direction(say("search.button"));
  }

  /// The rule by which a value was read or a line set aside, in a sentence.
  public String explain(String rule) {
    return wording.rules().explain(rule);
  }

  public String number(long number) {
    return wording.number(number);
  }

  /// A publication date exactly as precise as it is known, such as 13 October 2023, 12:06 EST.
  public String date(PublicationDate date) {
    return dates().of(date);
  }

  public String day(LocalDate day) {
    return dates().day(day);
  }

  /// A stretch of time, such as October 2023.
  public String period(Period from, Period to) {
    var dates = dates();
    return from.equals(to) ? dates.of(from) : say("published.range", dates.of(from), dates.of(to));
  }

  /// A period as short as can be, such as Oct 2023.
  ///
  /// @param year whether the year has to be said
  public String brief(Period period, boolean year) {
    return dates().brief(period, year);
  }

  /// Days, months and years in the reader's language.
  public DateText dates() {
    return wording.dates();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// A range of publication dates asked for.
  public String range(Filter.Published range) {
    var from = range.from().map(dates()::of);
    var to = range.to().map(dates()::of);
    if (from.isEmpty() && to.isEmpty()) {
      return say("published.undated");
    }
    var days =
        from.equals(to)
            ? from.orElseThrow()
            : to.isEmpty()
                ? say("published.from", from.orElseThrow())
                : from.isEmpty()
                    ? say("published.to", to.orElseThrow())
                    : say("published.range", from.orElseThrow(), to.orElseThrow());
    return range.undated() ? say("published.or", days) : days;
  }

  /// What a filter is about, as people say it.
  public String facet(Condition condition) {
    var name = condition.facet().map(facet -> say("facet." + facet));
    var about = name.orElseGet(() -> say("facet.published"));
    return condition.excluded() ? say("filters.excluded", about) : about;
  }

  /// A filter's value as people say it.
  public String condition(Condition condition) {
    return condition
        .facet()
        .map(facet -> value(facet, condition.value()))
        .or(() -> condition.published().map(this::range))
        .orElseThrow();
  }

  /// What a change of a search makes of it.
  public String change(Change change) {
    return change
        .day()
        .map(day -> say("changes.day", dates().of(day)))
        .orElseGet(() -> say("changes." + change.key()));
  }

  /// Words in a row: one, two and three.
  public String listed(List<String> words) {
    int most = words.size() - 1;
    return most < 1
        ? String.join("", words)
        : String.join(say("list.comma"), words.subList(0, most))
            + say("list.last")
            + words.get(most);
  }

  /// Why a hit stands where it stands, in a sentence.
  public String why(Placing placing) {
    return new PlaceReason(placing).say(this);
  }

  /// A moment by the reader's clock.
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(wording.locale())
        .format(moment.atZone(clock.getZone()).toLocalDateTime());
  }

  /// A facet's value as people call it.
  public String value(Facet facet, String value) {
    return switch (facet) {
      case PUBLICATION, BYLINE, SECTION, YEAR, PLACE -> value;
      case CAPTION -> wording.find("caption." + value).orElse(value);
      case LANGUAGE -> language(value);
      case CERTAINTY -> wording.find("certainty." + value).orElse(value);
      case LAYOUT -> layout(value);
    };
  }

  public String certainty(Certainty certainty) {
    return say("certainty." + certainty);
  }

  /// A section as people call it.
  public String section(String stated) {
    return SectionName.shown(stated);
  }

  /// The lines of a place, to stand behind the name of its file.
  public String lines(Place place) {
    return place.firstLine() == place.lastLine()
        ? say("provenance.oneLine", place.firstLine())
        : say("provenance.lines", place.firstLine(), place.lastLine());
  }

  /// The direction a text begins in, `ltr` or `rtl`.
  public String direction(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
            && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? "rtl"
        : "ltr";
  }

  /// The same of a headline with its matches marked.
  public String direction(Excerpt headline) {
    return direction(
        headline.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining()));
  }

  /// The headline of an article found, without its matches marked.
  public String headline(Hit hit) {
    var pieces = hit.headline().pieces();
    return pieces.isEmpty()
        ? say("headline.missing")
        : pieces.stream().map(Excerpt.Piece::text).collect(Collectors.joining());
  }

  /// A layout as people call it.
  public String layout(String name) {
    return wording.find("layout." + name).orElse(name.replace('-', ' '));
  }

  private String language(String tag) {
    var name = Locale.forLanguageTag(tag).getDisplayName(wording.locale());
    return name.isEmpty() ? tag : name;
  }
}
