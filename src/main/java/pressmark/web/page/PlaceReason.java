package pressmark.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pressmark.index.Placing;

/// Why a hit stands where it stands, in a sentence.
record PlaceReason(Placing placing) {
  String say(Site site) {
    var reasons = new ArrayList<String>();
    var headline = placing.inHeadline();
    if (!headline.isEmpty()) {
      reasons.add(site.say("why.headline", headline.size(), quoted(site, headline)));
    }
    reasons.add(site.say("why.matches", placing.matches()));
    if (placing.phrase()) {
      reasons.add(site.say("why.phrase"));
    } else if (placing.near()) {
      reasons.add(site.say("why.near"));
    }
    if (!placing.missing().isEmpty()) {
      var missing = placing.missing();
      reasons.add(site.say("why.missing", missing.size(), quoted(site, missing)));
    }
    var sentence = String.join(site.say("why.then") + " ", reasons) + site.say("list.end");
    int letter = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, letter).toUpperCase(Locale.ROOT) + sentence.substring(letter);
  }

  private static String quoted(Site site, List<String> words) {
    return site.listed(words.stream().map(word -> site.say("quoted", word)).toList());
  }
}
