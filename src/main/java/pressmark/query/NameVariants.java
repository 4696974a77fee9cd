package pressmark.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Families of spellings of one name, such as *Hezbollah*, *Hizbullah* and *Hizballah*: to be
/// offered to readers, never applied unasked.
public final class NameVariants {
  private static final String SHIPPED = "/pressmark/name-variants.txt";
  private static final int LONGEST = 100;
  private static final Pattern BETWEEN = Pattern.compile(",|\\s·\\s");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}.]");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻʿʾ`´]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\-‐‑–]+");

  private final Supplier<List<List<String>>> source;

  /// Absent until first asked for: a program starts without them.
  private volatile @Nullable Known known;

  private NameVariants(Supplier<List<List<String>>> source) {
    this.source = source;
  }

  private NameVariants(List<List<String>> families) {
    this(() -> families);
  }

  /// The families, and those each word is in.
  private record Known(List<List<String>> families, Map<String, List<List<String>>> byWord) {
    static Known of(List<List<String>> families) {
      var byWord = new HashMap<String, List<List<String>>>();
      for (var family : families) {
        family.stream()
            .map(NameVariants::folded)
            .distinct()
            .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(family));
      }
      return new Known(List.copyOf(families), byWord);
    }
  }

  private Known known() {
    var found = known;
    if (found == null) {
      found = Known.of(source.get());
      known = found;
    }
    return found;
  }

  /// A line that is no family.
  ///
  /// @param line from 1
  /// @param reason why, a sentence
  public record Skipped(int line, String reason) {}

  /// The families of a text, and the lines that were left out.
  public record Read(NameVariants variants, List<Skipped> skipped) {
    public Read {
      skipped = List.copyOf(skipped);
    }
  }

  /// No families.
  public static NameVariants none() {
    return new NameVariants(List.of());
  }

  /// The families that come with the program, read when first asked for.
  public static NameVariants shipped() {
    return new NameVariants(NameVariants::readShipped);
  }

  private static List<List<String>> readShipped() {
    try (InputStream in = NameVariants.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list of name variants");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return read(text.lines().toList()).variants().known().families();
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its list of name variants", e);
    }
  }

  /// Reads a file of families in UTF-8.
  ///
  /// @throws IOException when it cannot be read, or is other than UTF-8
  public static Read read(Path file) throws IOException {
    try {
      return read(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new IOException("%s is not text in UTF-8.".formatted(file), e);
    }
  }

  /// Reads families, one a line, the spellings separated by commas or by ` · `; a line that begins
  /// with `#` is a comment.
  public static Read read(List<String> lines) {
    var families = new ArrayList<List<String>>();
    var skipped = new ArrayList<Skipped>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).replace("\ufeff", "").strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        var spellings = Stream.of(BETWEEN.split(line)).map(String::strip).toList();
        var reason = reason(spellings);
        if (reason.isEmpty()) {
          families.add(List.copyOf(distinct(spellings).values()));
        } else {
          skipped.add(new Skipped(i + 1, reason));
        }
      }
    }
    return new Read(new NameVariants(families), skipped);
  }

  private static String reason(List<String> spellings) {
    if (spellings.stream().anyMatch(spelling -> folded(spelling).isEmpty())) {
      return "One of the spellings has no letter.";
    }
    if (spellings.stream().anyMatch(spelling -> spelling.length() > LONGEST)) {
      return "One of the spellings is longer than %d characters.".formatted(LONGEST);
    }
    return distinct(spellings).size() < 2
        ? "A family has two spellings or more, separated by commas."
        : "";
  }

  /// Spellings by what tells them apart for a search.
  private static Map<String, String> distinct(List<String> spellings) {
    var distinct = new LinkedHashMap<String, String>();
    spellings.forEach(spelling -> distinct.putIfAbsent(bare(spelling), spelling));
    return distinct;
  }

  /// Without what makes no difference to a search: capitals, accents, hyphens.
  private static String bare(String spelling) {
    var straight = APOSTROPHES.matcher(spelling.toLowerCase(Locale.ROOT)).replaceAll("'");
    var lower = straight.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o').replace('đ', 'd');
    var plain = Normalizer.normalize(lower.replace("ß", "ss"), Normalizer.Form.NFKD);
    return GAPS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /// Without what makes no difference to who looks a name up; empty where it has no letter.
  private static String folded(String spelling) {
    var folded = bare(spelling).replace("'", "");
    return Letters.count(folded) == 0 ? "" : folded;
  }

  /// These families and others.
  public NameVariants merged(NameVariants others) {
    return new NameVariants(() ->
        Stream.concat(known().families().stream(), others.known().families().stream()).toList());
  }

  /// The other spellings of a name, each once, in the order of the families; none when it is in no
  /// family.
  ///
  /// @param word a word, or several with spaces between
  public List<String> family(String word) {
    var spellings = new ArrayList<String>();
    known().byWord().getOrDefault(folded(word), List.of()).forEach(spellings::addAll);
    var others = distinct(spellings);
    others.remove(bare(word));
    return List.copyOf(others.values());
  }

  /// How many families there are.
  public int size() {
    return known().families().size();
  }
}
