package pressmark.loader;

import java.util.List;

/// What the articles folder held at one moment.
///
/// @param files in order of name
/// @param unreadable sub-folders that could not be looked into, with `/` between their parts
public record Listing(List<ListedFile> files, List<String> unreadable) {
  public Listing {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }
}
