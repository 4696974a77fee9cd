package pressmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressmark.query.NameVariants;
import pressmark.web.Server;

/// What the person who started the program asked for: parsed once, handed out in pieces.
///
/// @param name the archive's name, on the nameplate of its pages
/// @param intake how files are taken into the index
/// @param withParent whether the program ends when the one that started it does
/// @param variants the spellings of names to offer
/// @param browser what the archive is opened in
record Settings(
    Archive archive,
    Address address,
    String name,
    Intake intake,
    boolean withParent,
    NameVariants variants,
    Optional<Browser> browser) {
  /// Where the pages are served when nothing else is asked for, and what the archive is called.
  static final String HOST = "127.0.0.1";

  static final String PORT = "7070";
  static final String NAME = "Pressmark";

  /// How many MiB of a file are read at once.
  static final String LARGEST_FILE = "64";

  /// Where the archive stands.
  ///
  /// @param articles the folder of source files
  /// @param index the folder the index is kept in
  /// @param samples whether these are the articles shipped with the program, because there were no
  ///     others
  record Archive(Path articles, Path index, boolean samples) {}

  /// Where the pages are served.
  ///
  /// @param port 0 for any that is free
  /// @param names further host names it answers to
  record Address(String host, int port, List<String> names) {
    Address {
      names = List.copyOf(names);
    }
  }

  /// What the server has to know of them.
  Server.Settings server() {
    return new Server.Settings(address.host(), address.port(), name, Set.copyOf(address.names()));
  }
}
