package pressmark.web.citation;

import java.util.Locale;

/// A format reference managers read.
public enum Format {
  BIBTEX("bib", "application/x-bibtex; charset=utf-8"),
  RIS("ris", "application/x-research-info-systems; charset=utf-8"),
  CSL("csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8");

  private final String ending;
  private final String type;

  Format(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /// How addresses and files of this format end, without the full stop.
  public String ending() {
    return ending;
  }

  /// The type of such a file, with its character set.
  public String type() {
    return type;
  }

  /// The type without its character set.
  public String mediaType() {
    return type.substring(0, type.indexOf(';'));
  }

  public String write(Cited cited) {
    return switch (this) {
      case BIBTEX -> BibTex.write(cited);
      case RIS -> Ris.write(cited);
      case CSL -> CslJson.write(cited);
    };
  }

  /// Its name in the wording.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
