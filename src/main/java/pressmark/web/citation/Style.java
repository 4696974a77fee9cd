package pressmark.web.citation;

import java.util.List;
import java.util.Locale;

/// A style people cite in.
public enum Style {
  CHICAGO,
  MLA,
  APA,
  HARVARD;

  /// What stands for a headline where there is none.
  static final String UNTITLED = "Untitled news article";

  public Citation write(Cited cited) {
    return switch (this) {
      case CHICAGO -> Chicago.write(cited);
      case MLA -> Mla.write(cited);
      case APA -> Apa.write(cited);
      case HARVARD -> Harvard.write(cited);
    };
  }

  /// Names in a row.
  ///
  /// @param two what stands between two
  /// @param last what stands before the last of several
  static String listed(List<String> names, String two, String last) {
    int most = names.size() - 1;
    return switch (names.size()) {
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + two + names.getLast();
      default -> String.join(", ", names.subList(0, most)) + last + names.get(most);
    };
  }

  /// Its name in the wording.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
