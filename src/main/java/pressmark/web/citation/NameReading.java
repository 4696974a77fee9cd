package pressmark.web.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the names of bylines apart. A byline does not say which of its words are family names: the
/// last is, with the particles before it. Of names that put the family first nothing tells that.
final class NameReading {
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");
  private static final Pattern TITLE =
      Pattern.compile("(?:Dr|Prof|Mr|Mrs|Ms)\\.?|Professor|Sir|Dame");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\P{L}]+");

  private static final Set<String> PARTICLES =
      words(
          "von, van, vom, zu, zum, zur, de, der, den, des, del, della, dello, degli, "
              + "di, da, do, dos, das, du, d’, la, le, les, lo, el, al, bin, ben, bint, ibn, "
              + "abu, ter, ten, te, af, av");

  private static final Set<String> CAPITALISED =
      words(
          "Von, Van, De, Der, Del, Della, Di, Da, Dos, Du, La, Le, El, Al, Bin, Ben, "
              + "Ibn, Abu, Ter, Ten, St., Saint, أبو, بن, ابن, عبد, آل");

  private static final Set<String> AGENCIES =
      words(
          "reuters, ap, afp, dpa, upi, efe, ansa, tass, xinhua, anadolu, pa, "
              + "bloomberg, bbc, cnn, associated press, canadian press, press association, "
              + "press trust of india, united press international, agence france-presse, "
              + "agence france presse");

  /// Words that stand in the names of bodies and hardly ever in those of people.
  private static final Set<String> BODIES =
      words(
          "news, newsroom, newspaper, newspapers, agency, agence, agencia, agenzia, "
              + "agentur, presse-agentur, service, services, network, media, television, "
              + "radio, bureau, board, team, desk, staff, committee, council, university, "
              + "institute, association, foundation, ministry, department, editors, times, "
              + "tribune, gazette, magazine, journal, broadcasting, corporation, company, "
              + "international, redaktion, rédaction, redacción, وكالة");

  private NameReading() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(", ", -1));
  }

  static Name read(String said) {
    var words = new ArrayList<>(List.of(said.strip().split("\\s+", -1)));
    if (organisation(words)) {
      return new Name.Organisation(String.join(" ", words));
    }
    while (words.size() > 1 && TITLE.matcher(words.getFirst()).matches()) {
      words.removeFirst();
    }
    var suffix =
        words.size() > 2 && SUFFIX.matcher(words.getLast()).matches() ? words.removeLast() : "";
    if (words.size() == 1) {
      return new Name.Mononym(words.getFirst());
    }
    trimComma(words);
    int family = familyAt(words);
    int name = family;
    while (name < words.size() - 1 && PARTICLES.contains(words.get(name))) {
      name++;
    }
    return new Name.Person(
        String.join(" ", words.subList(0, family)),
        String.join(" ", words.subList(family, name)),
        String.join(" ", words.subList(name, words.size())),
        suffix);
  }

  private static void trimComma(List<String> words) {
    int last = words.size() - 1;
    words.set(last, words.get(last).replaceFirst(",$", ""));
  }

  /// Where the family name begins: one word is left for the given name.
  private static int familyAt(List<String> words) {
    int at = words.size() - 1;
    if (at > 2 && (words.get(at - 1).equals("y") || words.get(at - 1).equals("e"))) {
      at -= 2;
    }
    while (at > 1
        && (PARTICLES.contains(words.get(at - 1)) || CAPITALISED.contains(words.get(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean organisation(List<String> words) {
    var plain = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    boolean article = words.size() > 1 && plain.getFirst().equals("the");
    var name = String.join(" ", article ? plain.subList(1, plain.size()) : plain);
    boolean shouted = words.stream().allMatch(word -> CAPITALS.matcher(word).matches());
    boolean acronym =
        ACRONYM.matcher(words.getFirst()).matches() && (words.size() == 1 || !shouted);
    return article
        || acronym
        || AGENCIES.contains(name)
        || (words.size() > 1 && plain.stream().anyMatch(BODIES::contains));
  }
}
