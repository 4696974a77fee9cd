package pressmark.web.page;

import java.util.List;
import pressmark.index.Edition;

/// Articles laid out in columns, the weightiest first.
///
/// @param lead whether the first one is set larger than all others
public record Broadsheet(List<Edition.Story> stories, boolean lead) {
  private static final int MOST_COLUMNS = 4;
  private static final int SECONDS = 3;

  public Broadsheet {
    stories = List.copyOf(stories);
  }

  /// A page of an edition, of which the first has a lead.
  static Broadsheet page(Edition edition) {
    return new Broadsheet(edition.stories(), edition.request().page() == 1);
  }

  static Broadsheet led(List<Edition.Story> stories) {
    return new Broadsheet(stories, true);
  }

  static Broadsheet plain(List<Edition.Story> stories) {
    return new Broadsheet(stories, false);
  }

  public boolean empty() {
    return stories.isEmpty();
  }

  /// Into how many columns there is enough to put, but for the lead.
  public int columns() {
    int beside = lead ? stories.size() - 1 : stories.size();
    return Math.clamp(beside, 1, MOST_COLUMNS);
  }

  /// How weighty a story is set: `first`, `second` or nothing.
  ///
  /// @param rank from 0
  public String weight(int rank) {
    if (!lead || rank > SECONDS) {
      return "story";
    }
    return rank == 0 ? "story first" : "story second";
  }
}
