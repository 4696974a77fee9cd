package pressmark.loader;

import java.io.IOException;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;

/// A large file could not be read to its end, after some of its pieces had been.
public final class BrokenOff extends IOException {
  private static final long serialVersionUID = 1;

  BrokenOff(String reason) {
    super(reason);
  }

  BrokenOff(IOException reason) {
    super(Loader.failure(reason), reason);
  }

  /// What the account of the file is then.
  ///
  /// @param whole what it would have been
  public Reading rejected(Ledger whole) {
    var file = whole.file();
    var unread = new SourceFile(file.name(), file.size(), file.modified(), "", "");
    return Loader.rejected(unread, String.valueOf(getMessage()));
  }
}
