package pressmark;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressmark.query.NameVariants;

/// A command line of `serve` that has plain options alone, as nearly all have, read without
/// picocli: loading that at every start takes longer than opening an archive. Whatever is unusual,
/// such as a wrong value or a wish for help, is left to [CommandTree], which says what is wrong. A
/// test holds both to the same settings.
final class PlainServe {
  private static final Set<String> VALUES =
      Set.of("--articles", "--index", "--port", "--host", "--known-as", "--name", "--largest-file");
  private static final Set<String> FLAGS = Set.of("--open", "--prune", "--with-parent");
  private static final int LAST_PORT = 65_535;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private PlainServe() {}

  /// What is asked for; empty when picocli has to see to it.
  static Optional<Settings> read(Surroundings surroundings, String... arguments) {
    var line = new PlainServe();
    return line.takes(arguments) ? Optional.of(line.settings(surroundings)) : Optional.empty();
  }

  private boolean takes(String... arguments) {
    int i = arguments.length > 0 && arguments[0].equals("serve") ? 1 : 0;
    while (i < arguments.length) {
      var argument = arguments[i++];
      int sign = argument.indexOf('=');
      if (sign < 0 && FLAGS.contains(argument)) {
        if (values.put(argument, "") != null) {
          return false;
        }
      } else if (sign >= 0) {
        if (!takes(argument.substring(0, sign), argument.substring(sign + 1))) {
          return false;
        }
      } else if (i == arguments.length || !takes(argument, arguments[i++])) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(String option, String value) {
    if (!VALUES.contains(option) || value.isEmpty() || value.startsWith("-")) {
      return false;
    }
    if (option.equals("--port") && !(value.matches("[0-9]{1,5}") && number(value) <= LAST_PORT)) {
      return false;
    }
    if (option.equals("--largest-file")
        && !(value.matches("[0-9]{1,4}") && LargestFileOption.allowed(number(value)))) {
      return false;
    }
    if (option.equals("--articles") || option.equals("--index")) {
      try {
        var _ = Path.of(value);
      } catch (InvalidPathException _) {
        return false;
      }
    }
    return option.equals("--known-as") ? names.add(value) : values.put(option, value) == null;
  }

  private static int number(String value) {
    return Integer.parseInt(value);
  }

  private Settings settings(Surroundings surroundings) {
    return new Settings(
        surroundings.archive(path("--articles"), path("--index")),
        new Settings.Address(
            values.getOrDefault("--host", Settings.HOST),
            number(values.getOrDefault("--port", Settings.PORT)),
            names),
        values.getOrDefault("--name", Settings.NAME),
        new Intake(
            values.containsKey("--prune"),
            LargestFileOption.of(
                number(values.getOrDefault("--largest-file", Settings.LARGEST_FILE)))),
        values.containsKey("--with-parent"),
        NameVariants.shipped(),
        values.containsKey("--open") ? Optional.of(Browser.ofThisSystem()) : Optional.empty());
  }

  private Optional<Path> path(String option) {
    return Optional.ofNullable(values.get(option)).map(Path::of);
  }
}
