package pressmark.web.format;

import java.time.LocalDate;
import pressmark.index.Hit;
import pressmark.web.citation.Cited;
import pressmark.web.citation.Format;
import pressmark.web.citation.Name;

/// A list of articles as references for reference managers, in the RIS format.
///
/// @param origin scheme, host and port of the archive
/// @param today the day the references are made
public record References(String origin, LocalDate today) implements ListFormat {
  @Override
  public String type() {
    return Format.RIS.type();
  }

  @Override
  public String ending() {
    return Format.RIS.ending();
  }

  @Override
  public String head() {
    return "";
  }

  @Override
  public String entry(Hit hit) {
    var plain = new Plain(hit, origin);
    var cited =
        new Cited(
            hit.id(),
            hit.authors().stream().map(Name::of).toList(),
            plain.title(),
            hit.publication(),
            hit.published(),
            hit.language(),
            plain.lasting(),
            today);
    return Format.RIS.write(cited);
  }
}
