package pressmark.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The stem of words of one language. Not for several threads at once.
final class Stemmer implements UnaryOperator<String> {
  /// What articles of an unknown language are stemmed as.
  static final String USUAL = "en";

  private static final Set<String> LANGUAGES =
      Set.of(
          "bg", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "lt", "lv", "nb",
          "nl", "nn", "no", "pt", "ro", "ru", "sv", "tr");

  private final Source source = new Source();
  private final TokenStream stemmed;

  private Stemmer(String language) {
    this.stemmed = filter(language, source);
  }

  /// The language whose stems a text gets: the first part of a BCP 47 tag when its words are
  /// stemmed at all.
  static Optional<String> language(Optional<String> tag) {
    var language = tag.map(full -> full.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
    return Optional.of(language.orElse(USUAL)).filter(LANGUAGES::contains);
  }

  /// @param language one of those [#language] answers
  static Stemmer of(String language) {
    return new Stemmer(language);
  }

  private static TokenStream filter(String language, TokenStream source) {
    return switch (language) {
      case "bg" -> new BulgarianStemFilter(source);
      case "ca" -> new SnowballFilter(source, "Catalan");
      case "cs" -> new CzechStemFilter(source);
      case "da" -> new SnowballFilter(source, "Danish");
      case "de" -> new GermanLightStemFilter(source);
      case "el" -> new GreekStemFilter(source);
      case "en" -> new KStemFilter(source);
      case "es" -> new SpanishLightStemFilter(source);
      case "fi" -> new FinnishLightStemFilter(source);
      case "fr" -> new FrenchLightStemFilter(source);
      case "hu" -> new HungarianLightStemFilter(source);
      case "it" -> new ItalianLightStemFilter(source);
      case "lt" -> new SnowballFilter(source, "Lithuanian");
      case "lv" -> new LatvianStemFilter(source);
      case "nb", "nn", "no" -> new NorwegianLightStemFilter(source);
      case "nl" -> new SnowballFilter(source, "Dutch");
      case "pt" -> new PortugueseLightStemFilter(source);
      case "ro" -> new SnowballFilter(source, "Romanian");
      case "ru" -> new RussianLightStemFilter(source);
      case "sv" -> new SwedishLightStemFilter(source);
      case "tr" -> new SnowballFilter(source, "Turkish");
      default -> throw new IllegalArgumentException("no stems for language " + language);
    };
  }

  /// @param word in lower case
  @Override
  public String apply(String word) {
    try {
      source.hold(word);
      stemmed.incrementToken();
      return source.term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("words are not read from a disk", e);
    }
  }

  /// A stream of one word, again and again.
  private static final class Source extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    void hold(String next) {
      word = next;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
