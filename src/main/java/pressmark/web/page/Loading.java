package pressmark.web.page;

import java.util.List;
import java.util.Optional;

/// What loading is doing at this moment, and what the reader of the archive should know about it.
///
/// @param folder the articles folder as the person who started the program names it
/// @param progress how far a running load is; empty when none runs
/// @param warnings sentences such as that the folder is missing
public record Loading(String folder, Optional<Progress> progress, List<String> warnings) {
  /// How far a load is.
  ///
  /// @param files how many files are done
  /// @param of how many there are; 0 while they are still being counted
  /// @param articles how many articles were read from them
  public record Progress(long files, long of, long articles) {}

  public Loading {
    warnings = List.copyOf(warnings);
  }
}
