package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pressmark.query.QueryWording;
import pressmark.web.page.Wording;

/// Which language a reader is spoken to: the one chosen on a page, else the one the browser asks for.
final class Languages {
  /// What the language of an answer depends on.
  static final String VARY = "Accept-Language, Cookie";

  private static final String CHOSEN = "language";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private Languages() {}

  static Wording wanted(Context context) {
    return Wording.in(tag(context));
  }

  static String tag(Context context) {
    @Nullable String chosen = context.cookie(CHOSEN);
    return chosen != null && QueryWording.LANGUAGES.contains(chosen)
        ? chosen
        : accepted(context.header("Accept-Language"));
  }

  private static String accepted(@Nullable String header) {
    var usual = QueryWording.LANGUAGES.getFirst();
    if (header == null || header.isBlank()) {
      return usual;
    }
    try {
      var ranges = Locale.LanguageRange.parse(header);
      @Nullable String found = Locale.lookupTag(ranges, QueryWording.LANGUAGES);
      return found == null ? usual : found;
    } catch (IllegalArgumentException _) {
      return usual;
    }
  }

  /// Keeps the language chosen and leads back to the page it was chosen on.
  static void choose(Context context) {
    var tag = context.pathParam("tag");
    if (!QueryWording.LANGUAGES.contains(tag)) {
      throw new NotFoundResponse();
    }
    var cookie = new Cookie(CHOSEN, tag);
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
    context.header("Cache-Control", "no-store");
    context.redirect(back(context), HttpStatus.SEE_OTHER);
  }

  /// Only to a page of this archive.
  private static String back(Context context) {
    @Nullable String back = context.queryParam("back");
    if (back == null || !back.startsWith("/") || back.startsWith("//")) {
      return "/";
    }
    boolean plain = back.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    return plain ? back : "/";
  }
}
