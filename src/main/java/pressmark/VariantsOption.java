package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import pressmark.query.NameVariants;

/// The option to know more spellings of names than the program does by itself.
final class VariantsOption {
  @Option(
      names = "--variants",
      paramLabel = "FILE",
      description =
          "Spellings of names to offer beside those the program knows: a family a line, separated"
              + " by commas.")
  private Optional<Path> file = Optional.empty();

  /// The families the program knows and those of the file; the lines of it that are no family are
  /// said.
  NameVariants variants(PrintWriter out) throws IOException {
    if (file.isEmpty()) {
      return NameVariants.shipped();
    }
    var read = NameVariants.read(file.get());
    for (var skipped : read.skipped()) {
      out.println(
          "%s, line %d, was left out: %s".formatted(file.get(), skipped.line(), skipped.reason()));
    }
    return NameVariants.shipped().merged(read.variants());
  }
}
