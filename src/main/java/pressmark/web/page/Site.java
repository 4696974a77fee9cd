package pressmark.web.page;

import java.text.Bidi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import pressmark.article.Certainty;
import pressmark.article.Place;
import pressmark.article.PublicationDate;
import pressmark.article.SectionName;
import pressmark.index.Excerpt;
import pressmark.query.Facet;
import pressmark.web.address.Assets;

/// What all pages of one archive share: its name, its files and its words.
///
/// @param archive the name on the nameplate
/// @param zone where the reader of the clock is
public record Site(String archive, Assets assets, Wording wording, ZoneId zone) {
  /// A sentence of the interface.
  public String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  public String number(long number) {
    return wording.number(number);
  }

  /// A publication date exactly as precise as it is known, such as 13 October 2023, 12:06 EST.
  public String date(PublicationDate date) {
    var value = date.value();
    return switch (value.length()) {
      case 4 -> value;
      case 7 -> written("MMMM uuuu", date.first());
      case 10 -> day(date.first());
      default -> day(date.first()) + ", " + value.substring(11);
    };
  }

  public String day(LocalDate day) {
    return written("d MMMM uuuu", day);
  }

  /// A moment by the reader's clock.
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(wording.locale())
        .format(moment.atZone(zone).toLocalDateTime());
  }

  private String written(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, wording.locale()).format(day);
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

  /// A layout as people call it.
  public String layout(String name) {
    return wording.find("layout." + name).orElse(name.replace('-', ' '));
  }

  private String language(String tag) {
    var name = Locale.forLanguageTag(tag).getDisplayName(wording.locale());
    return name.isEmpty() ? tag : name;
  }
}
