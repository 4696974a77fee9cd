package pressmark.web.format;

import pressmark.index.Hit;

/// A list of articles as a file that is written one article at a time.
public sealed interface ListFormat permits Table, References {
  /// The type of the file, with its character set.
  String type();

  /// How its name ends, without the full stop.
  String ending();

  /// What stands before the first article.
  String head();

  String entry(Hit hit);
}
