package pressmark.web;

import java.util.Map;

/// The headers that every answer carries: nothing from elsewhere, nothing inline, no framing, no
/// guessing of types, no word to other sites about where a reader came from.
final class SafeHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; "
              + "frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private SafeHeaders() {}

  static Map<String, String> all() {
    return HEADERS;
  }
}
