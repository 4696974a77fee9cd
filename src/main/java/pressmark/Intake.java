package pressmark;

import pressmark.loader.Loader;

/// How files are taken into an index.
///
/// @param prune whether what lost files held leaves the index even when most files are lost
/// @param loader reads them
record Intake(boolean prune, Loader loader) {
  /// As it is when nothing else is asked for.
  static Intake usual() {
    return new Intake(false, new Loader(Loader.LIMIT));
  }
}
