package pressmark.loader;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pressmark.article.PublicationDate;

/// One pass over a line, taking date words until none is left or one does not belong.
final class DateScan {
  private static final Set<String> WEEKDAYS = Dates.WORDS.lowerCase("weekday");
  private static final Set<String> FILLERS = Dates.WORDS.lowerCase("filler");
  private static final Set<String> ZONES = Dates.WORDS.lowerCase("zone");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d+)?"
              + "\\s?(Z|[+-]\\d{2}:?\\d{2})?)?)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{2,4})");
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2}))(?::(\\d{2}))?\\s?([apAP]\\.?[mM]\\.?)?(?![\\p{L}\\d])");
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})\\s?([apAP]\\.?[mM]\\.?)(?![\\p{L}\\d])");
  private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{2}");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,4})(?:st|nd|rd|th|er|º|ª|\\.)?(?![\\p{L}\\d])");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+(?:[’'-][\\p{L}\\p{M}]+)*\\.?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0,;|·•()\\[\\]–—/-]+|:\\s");

  private final String text;
  private int at;
  private int year;
  private int month;
  private int day;
  private String time = "";
  private String zone = "";
  private final List<Integer> numbers = new ArrayList<>();
  private boolean broken;

  DateScan(String text) {
    this.text = Dates.levantine(text.strip());
  }

  Optional<PublicationDate> date() {
    while (at < text.length() && !broken) {
      broken = !(skip() || iso() || compact() || digits() || time() || number() || word());
    }
    if (broken || !settle()) {
      return Optional.empty();
    }
    return of();
  }

  private boolean take(Matcher matcher) {
    matcher.region(at, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return false;
    }
    at = matcher.end();
    return true;
  }

  private boolean skip() {
    return take(BETWEEN.matcher(text));
  }

  private boolean iso() {
    var found = ISO.matcher(text);
    if (year != 0 || !take(found)) {
      return false;
    }
    year = Integer.parseInt(found.group(1));
    month = Integer.parseInt(found.group(2));
    day = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
    if (found.group(4) != null) {
      time = found.group(4) + (found.group(5) == null ? "" : found.group(5));
      zone = found.group(6) == null ? "" : found.group(6);
    }
    return true;
  }

  private boolean compact() {
    var found = COMPACT.matcher(text);
    if (year != 0 || !take(found)) {
      return false;
    }
    year = Integer.parseInt(found.group(1));
    month = Integer.parseInt(found.group(2));
    day = Integer.parseInt(found.group(3));
    return true;
  }

  /// Digits alone: the year is the part of four digits; day and month are told apart by dots
  /// (day first) or by a number over 12, else only the year is certain.
  private boolean digits() {
    var found = DIGITS.matcher(text);
    if (year != 0 || !take(found)) {
      return false;
    }
    int a = Integer.parseInt(found.group(1));
    int b = Integer.parseInt(found.group(3));
    int c = Integer.parseInt(found.group(4));
    if (found.group(1).length() == 4) {
      year = a;
      month = b;
      day = c;
      return true;
    }
    year = found.group(4).length() == 2 ? (c > 40 ? 1900 : 2000) + c : c;
    if (found.group(2).equals(".") || a > 12) {
      day = a;
      month = b;
    } else if (b > 12) {
      month = a;
      day = b;
    } else if (a == b) {
      month = a;
      day = a;
    }
    return true;
  }

  private boolean time() {
    var clock = TIME.matcher(text);
    if (time.isEmpty() && take(clock)) {
      int hour = hour(Integer.parseInt(clock.group(1)), clock.group(4));
      broken = hour > 23 || Integer.parseInt(clock.group(2)) > 59;
      time = "%02d:%s".formatted(hour, clock.group(2));
      time += clock.group(3) == null ? "" : ":" + clock.group(3);
      return !broken;
    }
    var hours = HOUR.matcher(text);
    if (time.isEmpty() && take(hours)) {
      time = "%02d:00".formatted(hour(Integer.parseInt(hours.group(1)), hours.group(2)));
      return true;
    }
    return false;
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
  }

  private boolean number() {
    var found = NUMBER.matcher(text);
    if (!take(found)) {
      return offset();
    }
    int value = Integer.parseInt(found.group(1));
    if (found.group(1).length() == 4 && year == 0 && value >= 1500 && value < 2200) {
      year = value;
    } else {
      numbers.add(value);
    }
    return true;
  }

  private boolean offset() {
    var found = OFFSET.matcher(text);
    if (time.isEmpty() || !take(found)) {
      return false;
    }
    zone = found.group();
    return true;
  }

  private boolean word() {
    if (!time.isEmpty() && offset()) {
      return true;
    }
    var found = WORD.matcher(text);
    if (!take(found)) {
      return at < text.length() && text.charAt(at) == '.' && ++at > 0;
    }
    var word = found.group();
    var plain = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    var named = Dates.month(word);
    if (named.isPresent() && month == 0) {
      month = named.get();
      return true;
    }
    if (ZONES.contains(plain) && !time.isEmpty()) {
      zone = zone.isEmpty() ? word.toUpperCase(Locale.ROOT) : zone;
      return true;
    }
    return WEEKDAYS.contains(plain) || FILLERS.contains(plain) || Dates.UPDATED.contains(plain);
  }

  /// Gives loose numbers their meaning: with a named month, the one number is its day.
  private boolean settle() {
    if (year == 0 || numbers.size() > 1) {
      return false;
    }
    if (numbers.size() == 1) {
      if (month == 0 || day != 0) {
        return false;
      }
      day = numbers.getFirst();
    }
    return true;
  }

  private Optional<PublicationDate> of() {
    var value = "%04d".formatted(year);
    if (month > 0) {
      value += "-%02d".formatted(month);
      if (day > 0) {
        value += "-%02d".formatted(day);
        if (!time.isEmpty()) {
          value += "T" + time;
          boolean named =
              !zone.isEmpty() && Character.isLetter(zone.charAt(0)) && !zone.equals("Z");
          value += named ? " " + zone : zone;
        }
      }
    }
    try {
      return Optional.of(new PublicationDate(value));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
