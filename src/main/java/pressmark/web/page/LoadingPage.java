package pressmark.web.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pressmark.article.Ledger;
import pressmark.article.Role;

/// The account of everything that was loaded.
///
/// @param ledgers one for every source file
/// @param articles how many articles the index holds; less than were found where a text stands twice
/// @param page which page of the table of files, from 1
public record LoadingPage(List<Ledger> ledgers, long articles, Loading loading, int page)
    implements Page {
  private static final int SIZE = 100;

  public LoadingPage {
    ledgers = List.copyOf(ledgers);
  }

  public List<Ledger> read() {
    return ledgers.stream().filter(ledger -> ledger.rejected().isEmpty()).toList();
  }

  public List<Ledger> rejected() {
    return ledgers.stream().filter(ledger -> ledger.rejected().isPresent()).toList();
  }

  /// The files that something should be said about, those that count differently first.
  public List<Ledger> warned() {
    return read().stream().filter(l -> miscounted(l) || !l.warnings().isEmpty()).toList();
  }

  /// Whether the file itself says it holds another number of articles than were found.
  public boolean miscounted(Ledger ledger) {
    return ledger.expected().isPresent() && ledger.expected().getAsInt() != ledger.found();
  }

  public long found() {
    return ledgers.stream().mapToLong(Ledger::found).sum();
  }

  public long lines() {
    return ledgers.stream().mapToLong(Ledger::lines).sum();
  }

  public long blank() {
    return ledgers.stream().mapToLong(Ledger::blank).sum();
  }

  /// How many lines have each role, in the order of the roles.
  public Map<Role, Long> roles() {
    var sums = new EnumMap<Role, Long>(Role.class);
    for (var ledger : ledgers) {
      ledger.roles().forEach((role, lines) -> sums.merge(role, (long) lines, Long::sum));
    }
    return sums;
  }

  /// Whether every line is accounted for.
  public boolean addsUp() {
    return lines() == blank() + roles().values().stream().mapToLong(Long::longValue).sum();
  }

  /// The files of this page of the table.
  public List<Ledger> files() {
    return ledgers.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
  }

  public int pages() {
    return Math.max(1, Math.ceilDiv(ledgers.size(), SIZE));
  }

  public String at(int number) {
    return number == 1 ? "/loading" : "/loading?page=" + number;
  }
}
