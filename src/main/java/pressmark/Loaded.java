package pressmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pressmark.article.Ledger;

/// What came of a load.
///
/// @param ledgers the accounts of the files read, in order of name
/// @param removed how many vanished files were taken out
/// @param warnings sentences people should see, such as that the folder is missing
record Loaded(List<Ledger> ledgers, int removed, List<String> warnings, Duration took) {
  Loaded {
    ledgers = List.copyOf(ledgers);
    warnings = List.copyOf(warnings);
  }

  List<Ledger> rejected() {
    return ledgers.stream().filter(ledger -> ledger.rejected().isPresent()).toList();
  }

  boolean nothing() {
    return ledgers.isEmpty() && removed == 0;
  }

  /// Such as `Read 2 files with 13 articles in 0.8 s; 1 file could not be read.`
  String sentence() {
    if (nothing()) {
      return warnings.isEmpty() ? "Nothing has changed." : "The index stays as it was.";
    }
    var parts = new ArrayList<String>();
    int rejected = rejected().size();
    int read = ledgers.size() - rejected;
    if (read > 0) {
      long articles = ledgers.stream().mapToLong(Ledger::found).sum();
      double seconds = took.toMillis() / 1e3;
      parts.add(
          String.format(
              Locale.ENGLISH,
              "read %s with %s in %.1f s",
              new Count(read, "file"),
              new Count(articles, "article"),
              seconds));
    }
    if (rejected > 0) {
      parts.add(new Count(rejected, "file") + " could not be read");
    }
    if (removed > 0) {
      parts.add("took out " + new Count(removed, "file") + " no longer there");
    }
    var sentence = String.join("; ", parts) + ".";
    return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1);
  }
}
