package pressmark.article;

import java.util.Locale;

/// What one line of a source file is. Every line that is not blank has exactly one role.
public enum Role {
  HEADLINE,
  DECK,
  BYLINE,
  DATELINE,
  DATE,
  PUBLICATION,
  SECTION,
  CAPTION,
  PARAGRAPH,
  SUBHEADING,
  CONTRIBUTOR,
  /// A known `Field: value` line that fills no other role.
  LABEL,
  /// The same line again; the rule names the line it repeats.
  REPEAT,
  /// Page furniture that scraping left in the text.
  RESIDUE,
  /// A line between articles or between an article's parts; not the article's own text.
  SEPARATOR,
  /// Front matter of an export, not part of any article.
  COVER,
  /// Set aside: no layout knew what to make of it.
  UNREAD;

  /// The role as records, pages and addresses write it, such as `headline`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether lines of this role belong to an article, and so to its id.
  public boolean ofArticle() {
    return this != SEPARATOR && this != COVER;
  }
}
