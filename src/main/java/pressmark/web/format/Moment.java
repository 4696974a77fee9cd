package pressmark.web.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pressmark.article.PublicationDate;

/// A date of publication as programs read it. A time stands only where it is known by which clock:
/// with an offset, or a short name of a zone that means one offset alone. Of other times only the day
/// is given.
record Moment(PublicationDate date) {
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(:\\d{2})?(.*)");
  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2})(?::?(\\d{2}))?");
  private static final int DAY = 10;

  /// Left out are names that several zones share, such as CST, IST and BST, those that change with
  /// the season, such as ET, and those whose offset has changed, such as MSK.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "+00:00"),
          Map.entry("GMT", "+00:00"),
          Map.entry("UTC", "+00:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("SAST", "+02:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("AWST", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"));

  /// As ISO 8601 has it, no more precise than it is known.
  String text() {
    var value = date.value();
    return exact(false).orElse(value.substring(0, Math.min(DAY, value.length())));
  }

  /// As RFC 3339 has it: the first moment that the date may mean, or midnight in Greenwich of a day.
  String first() {
    return exact(true).orElse(date.first() + "T00:00:00Z");
  }

  /// @param seconds whether they have to stand there
  private Optional<String> exact(boolean seconds) {
    var time = TIME.matcher(date.value());
    if (!time.matches()) {
      return Optional.empty();
    }
    var second = time.group(2) == null ? "" : time.group(2);
    return offset(time.group(3).strip())
        .filter(offset -> real(time.group(1) + offset))
        .map(offset -> offset.equals("+00:00") ? "Z" : offset)
        .map(offset -> time.group(1) + (second.isEmpty() && seconds ? ":00" : second) + offset);
  }

  private static Optional<String> offset(String zone) {
    var offset = OFFSET.matcher(zone);
    if (!offset.matches()) {
      return Optional.ofNullable(ZONES.get(zone));
    }
    var hours = offset.group(2).length() == 1 ? "0" + offset.group(2) : offset.group(2);
    var minutes = offset.group(3) == null ? "00" : offset.group(3);
    var written = offset.group(1) + hours + ":" + minutes;
    return Optional.of(written.equals("-00:00") ? "+00:00" : written);
  }

  private static boolean real(String text) {
    try {
      var _ = OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
