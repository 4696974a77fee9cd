package pressmark.loader;

import java.util.List;

/// How the articles folder differs from what is known of it.
///
/// @param unread files that are new or hold other bytes than before, in order of name
/// @param unchanged how many files are as they were
/// @param vanished names of known files that are no longer there, in order
/// @param unreadable sub-folders that could not be looked into; what is known of them stays
public record FolderChanges(
    List<ListedFile> unread, int unchanged, List<String> vanished, List<String> unreadable) {
  public FolderChanges {
    unread = List.copyOf(unread);
    vanished = List.copyOf(vanished);
    unreadable = List.copyOf(unreadable);
  }

  public boolean nothing() {
    return unread.isEmpty() && vanished.isEmpty();
  }
}
