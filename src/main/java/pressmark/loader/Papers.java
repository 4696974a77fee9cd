package pressmark.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressmark.article.Certainty;
import pressmark.article.Found;
import pressmark.article.Paragraph;

/// Names of publications, and the rule that tells from an article's own text who published it: "told
/// X" and "speaking to X" speak of the publisher, an agency is named by a dateline or a line such as
/// "(Reuters) –"; "X reported" and "verified by X" only cite; a caption's credit never counts.
final class Papers {
  private static final WordList NAMES = WordList.read("publications.txt");
  private static final Set<String> AGENCIES = Set.copyOf(NAMES.words("agency"));
  private static final Set<String> WORDS = Set.copyOf(NAMES.words("word"));
  private static final Set<String> KNOWN =
      Stream.of("agency", "name")
          .flatMap(group -> NAMES.words(group).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{M}\\d’'&-]*(?:[. ](?:of the |of |de |del |la |le |di |der |and |& )?\\p{Lu}[\\p{L}\\p{M}\\d’'&-]*){0,5}");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:told|[Ss]peaking (?:to|with)|[Ss]poke (?:to|with)|sagte(?:n)? (?:der|dem)|dit (?:à|au)|déclaré (?:à|au)|dijo a|detto (?:a|al)|zei tegen) (?=[Tt]he \\p{Lu}|\\p{Lu}|l')");

  /// One of these stands wherever [#TOLD] is found, and is looked for much faster.
  private static final List<String> VERBS =
      List.of(
          "told ",
          "peaking ",
          "poke ",
          "sagte",
          "dit ",
          "déclaré ",
          "dijo a ",
          "detto a",
          "zei tegen ");

  private static final Pattern AGENCY_LINE =
      Pattern.compile(
          "^.{0,80}?[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*(?:—|–|--|-)(?:\\s|$)", Pattern.DOTALL);

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)(?:['’]s?)?(?:\\s+[\\p{L}\\d'’-]+){0,3}?\\s+(?:magazine|newspaper|paper|daily|weekly|tabloid|broadsheet|programme|program|show|radio|television|tv|channel|network|broadcaster|station|website|site|agency|podcast|blog)\\b");
  private static final int LONGEST_NAME = 120;

  private Papers() {}

  static boolean agency(String text) {
    return AGENCIES.contains(text.strip())
        || Stream.of(text.split("[/,]| and ", -1)).anyMatch(p -> AGENCIES.contains(p.strip()));
  }

  /// Whether a whole line is the name of a publication.
  static boolean line(String text) {
    return text.length() <= 60
        && !agency(text)
        && NAME.matcher(text).matches()
        && name(text).filter(name -> name.length() == text.length()).isPresent()
        && (KNOWN.contains(text)
            || (text.split(" ", -1).length >= 2 && text.split(" ", -1).length <= 5));
  }

  /// Who published an article, as its own text gives away.
  static Optional<Found<String>> publisher(List<Paragraph> body) {
    return byAgency(body).or(() -> told(body));
  }

  private static Optional<Found<String>> byAgency(List<Paragraph> body) {
    return body.stream()
        .limit(3)
        .flatMap(paragraph -> {
          var dateline =
              Datelines.of(paragraph.text()).flatMap(Datelines::agency).filter(Papers::named);
          var line = AGENCY_LINE.matcher(paragraph.text());
          return dateline
              .or(() ->
                  line.find()
                      ? Optional.of(line.group(1)).filter(Papers::agency)
                      : Optional.empty())
              .map(name -> found(name.strip(), paragraph.lines(), "agency-dateline"))
              .stream();
        })
        .findFirst();
  }

  /// In a dateline, brackets before the dash hold the agency's name, known or not.
  private static boolean named(String text) {
    return (Character.isUpperCase(text.strip().codePointAt(0)) && !text.matches(".*\\d.*"))
        || agency(text);
  }

  private static Found<String> found(String name, List<Integer> lines, String rule) {
    return new Found<>(name, Certainty.INFERRED, lines, rule);
  }

  private static Optional<Found<String>> told(List<Paragraph> body) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    for (var paragraph : body) {
      if (VERBS.stream().noneMatch(paragraph.text()::contains)) {
        continue;
      }
      var told = TOLD.matcher(paragraph.text());
      while (told.find()) {
        name(ahead(paragraph.text(), told.end()))
            .filter(name -> !agency(name))
            .filter(name -> !described(paragraph.text(), told.end(), name))
            .ifPresent(name ->
                lines
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(paragraph.lines().getFirst()));
      }
    }
    merge(lines);
    var ranked =
        lines.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
            .toList();
    if (ranked.isEmpty()
        || (ranked.size() > 1
            && ranked.get(0).getValue().size() < 2 * ranked.get(1).getValue().size())) {
      return Optional.empty();
    }
    var winner = ranked.getFirst();
    return Optional.of(
        found(winner.getKey(), winner.getValue().stream().distinct().toList(), "told"));
  }

  /// Papers do not describe themselves: "told the Upland Post newspaper", "told Vanity magazine" and
  /// "told BBC Radio 4's Today programme" speak of others or of a part.
  private static boolean described(String text, int from, String name) {
    int at = text.indexOf(name.replaceFirst("^The ", ""), from);
    int end = at + name.replaceFirst("^The ", "").length();
    return at >= 0 && DESCRIBED.matcher(ahead(text, Math.min(end, text.length()))).lookingAt();
  }

  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LONGEST_NAME));
  }

  /// A short form such as "The Times" counts for the full name it ends.
  private static void merge(Map<String, List<Integer>> lines) {
    for (var name : List.copyOf(lines.keySet())) {
      var bare = name.replaceFirst("^The ", "");
      lines.keySet().stream()
          .filter(full -> !full.equals(name) && full.endsWith(" " + bare))
          .findFirst()
          .ifPresent(full ->
              lines
                  .computeIfAbsent(full, _ -> new ArrayList<>())
                  .addAll(lines.getOrDefault(name, List.of())));
      if (lines.keySet().stream().anyMatch(f -> !f.equals(name) && f.endsWith(" " + bare))) {
        lines.remove(name);
      }
    }
  }

  /// The name of a publication at the beginning of a text: a known one, or capitalised words of
  /// which one says so.
  static Optional<String> name(String text) {
    var match = NAME.matcher(text);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    var words = match.group().replaceAll("(?:’s|'s)$", "");
    while (!words.isEmpty()) {
      var bare = words.replaceFirst("^[Tt]he ", "");
      if (KNOWN.contains(words) || KNOWN.contains(bare) || KNOWN.contains("The " + bare)) {
        boolean article = KNOWN.contains("The " + bare) && !KNOWN.contains(bare);
        return Optional.of(article ? "The " + bare : bare);
      }
      if (publication(bare)) {
        return Optional.of(words.startsWith("the ") ? bare : words);
      }
      int cut = words.lastIndexOf(' ');
      words = cut < 0 ? "" : words.substring(0, cut);
    }
    return Optional.empty();
  }

  private static boolean publication(String name) {
    var words = name.split(" ", -1);
    var last = words[words.length - 1];
    boolean named = WORDS.contains(last) || words[0].equals("Daily") || words[0].equals("Radio");
    return (named && words.length >= 2)
        || last.matches(
            "\\p{Lu}[\\p{Ll}]{3,}(?:zeitung|anzeiger|nachrichten|blatt|kurier|post|presse|dagblad|courant)");
  }

  /// Whether an article cites a publication as somebody else: such a paper is not its publisher.
  static boolean cites(List<Paragraph> body, String name) {
    var cited =
        Pattern.compile(
            Pattern.quote(name)
                + " (?:has |had |also |first |newspaper |news agency )?(?:reported|reports|said|wrote|published|revealed|quoted)|(?:reported|verified|obtained|published|seen|according) (?:by|in|to) (?:the |The )?"
                + Pattern.quote(name));
    return body.stream().anyMatch(paragraph -> cited.matcher(paragraph.text()).find());
  }
}
