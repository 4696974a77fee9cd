package pressmark.index;

import java.io.IOException;

/// A small archive of an invented town.
final class Town {
  private Town() {}

  static void fill(Archive archive) throws IOException {
    archive
        .file(
            "harbour.txt",
            Sample.titled("Flood defence fails in Easthaven")
                .deck("A wall gave way at night")
                .by("By Jane Roe")
                .in("The Harbour Post")
                .section("News")
                .on("2023-10-13T06:30")
                .caption("A street under water in Easthaven")
                .text(
                    "The sea wall gave way at three in the morning. Nobody was hurt.",
                    "The town had asked for a better flood defence for years.",
                    "“We told them,” the mayor said."),
            Sample.titled("Council pays for repairs")
                .in("The Harbour Post")
                .section("Politics")
                .on("2023-10-13")
                .text(
                    "The council pays for the repair of houses that were flooded.",
                    "Defence lawyers spoke of a flood of claims."),
            Sample.titled("The ministry of defence")
                .in("The Daily Ledger")
                .section("Politics")
                .on("2022")
                .text("Soldiers helped in the flood. The U.S. Army sent boats."),
            Sample.titled("A night at the opera")
                .in("The Daily Ledger")
                .section("Culture")
                .on("2024-02")
                .caption("Flood lights")
                .text("The tenor sang. AT&T and C++ were not on the programme."),
            Sample.untitled().text("Undated and without a name: only a river.", "US rivers rise."))
        .file(
            "monde.txt",
            Sample.titled("Les élections")
                .language("fr")
                .in("Le Port")
                .on("2024-03-01")
                .text("L’homme a gagné l'élection."))
        .published();
  }
}
