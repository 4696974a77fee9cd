package pressmark.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// One search, as the program is asked and as the floor is.
///
/// @param ours an address of the program
/// @param floor an address of the floor
record Probe(String ours, String floor) {
  /// All words.
  static Probe words(String text) {
    return of("q=" + encoded(text), "kind=words&q=" + encoded(text));
  }

  static Probe any(String text) {
    return of("match=any&q=" + encoded(text), "kind=any&q=" + encoded(text));
  }

  static Probe phrase(String text) {
    return of("q=" + encoded('"' + text + '"'), "kind=phrase&q=" + encoded(text));
  }

  static Probe near(String one, String other) {
    return of(
        "q=" + encoded(one + " NEAR/5 " + other), "kind=near&q=" + encoded(one + " " + other));
  }

  static Probe sentence(String one, String other) {
    return of(
        "q=" + encoded(one + " /s " + other), "kind=sentence&q=" + encoded(one + " " + other));
  }

  /// @param letters the first ones of words
  static Probe beginning(String letters) {
    return of("q=" + encoded(letters + "*"), "kind=prefix&q=" + encoded(letters));
  }

  /// All articles with a word, in an order of time.
  ///
  /// @param order `newest` or `oldest`
  static Probe ordered(String word, String order) {
    var asked = encoded(word);
    return of("q=" + asked + "&sort=" + order, "q=" + asked + "&order=" + order);
  }

  static Probe page(String word, long page) {
    var asked = "q=" + encoded(word) + "&page=" + page;
    return of(asked, asked);
  }

  private static Probe of(String ours, String floor) {
    return new Probe("/search?" + ours, "/search?" + floor);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
