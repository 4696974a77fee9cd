package pressmark.index;

import java.io.IOException;

/// A small archive of an invented paper, to see which articles come first.
final class Herald {
  private static final String FILLER =
      "People talked about the weather and the price of bread for most of that long week."
          + " Nothing else of note was said in the market or on the quay.";

  private Herald() {}

  static void fill(Archive archive) throws IOException {
    archive
        .file("harbour.txt", harbour())
        .file("abroad.txt", abroad())
        .file("town.txt", town())
        .file("equals.txt", equals())
        .published();
  }

  private static Sample[] harbour() {
    return new Sample[] {
      Sample.titled("Harbour tunnel opens")
          .on("2021-05-01")
          .text("The tunnel under the harbour is open. Cars drove through it all day.", FILLER),
      Sample.titled("Traffic in the east")
          .on("2021-06-01")
          .text("The harbour tunnel was full again this morning.", FILLER),
      Sample.titled("Two works at once")
          .on("2021-07-01")
          .text("The harbour is dredged. Far away, a railway tunnel is dug.", FILLER),
      Sample.titled("Pilots strike for a week")
          .by("By Ada Holm")
          .on("2022-02-01")
          .text(
              "The pilots of the harbour strike. They want pay for nights.",
              "The strike began on Monday. The owners called the strike unlawful.",
              "A judge will hear about the strike on Friday.",
              FILLER),
      Sample.titled("A picture of the quay").on("2022-02-02").caption("Pilots strike").text("See."),
      Sample.titled("Ferry sinks off the lighthouse")
          .on("2020-11-11")
          .caption("The ferry before it sank")
          .text("A ferry sank near the lighthouse in heavy seas. All were saved.", FILLER),
      Sample.titled("Lighthouse to be sold")
          .on("2020-12-01")
          .text("The old lighthouse is for sale. A ferry passes it twice a day.", FILLER),
    };
  }

  private static Sample[] abroad() {
    return new Sample[] {
      Sample.titled("Israel and its neighbours")
          .on("2023-01-05")
          .text("Talks between Israel and its neighbours went on in Geneva.", FILLER),
      Sample.titled("Israeli singer on tour")
          .on("2023-01-06")
          .text("The Israeli singer was heard in the town hall. Israelis came too.", FILLER),
      Sample.titled("Prime minister visits the coast")
          .on("2023-03-01")
          .text("The prime minister walked along the coast with the mayor.", FILLER),
      Sample.titled("Minister of the old church dies")
          .on("2023-03-02")
          .text("He was in his prime when he came here as a minister.", FILLER),
      Sample.titled("U.S. ships call at the port")
          .on("2023-04-01")
          .text("Two ships of the U.S. Navy lay in the port.", FILLER),
      Sample.titled("A letter to us all")
          .on("2023-04-02")
          .text("The mayor wrote to us. She asked us to save water.", FILLER),
      Sample.titled("Ceasefire holds in the hills")
          .on("2023-05-01")
          .text("The ceasefire was kept by both sides. Generals met near Oran.", FILLER),
      Sample.titled("Generals meet")
          .on("2023-05-02")
          .text("Generals spoke of supplies.", FILLER, "In the end one named a ceasefire."),
    };
  }

  private static Sample[] town() {
    return new Sample[] {
      Sample.titled("School roof mended")
          .deck("Parents paid for the slates")
          .on("2019-09-01")
          .text("The roof of the school was mended in the holidays.", FILLER),
      Sample.titled("Council votes on budget")
          .section("Politics")
          .on("2019-10-01")
          .text("The council voted on the budget for the school and the roads.", FILLER),
      Sample.titled("Budget cuts anger teachers")
          .on("2019-10-05")
          .text("Teachers of the school spoke against the cuts in the budget.", FILLER),
      Sample.inferred("The orchestra of the town played")
          .on("2018-01-01")
          .text("The orchestra of the town played in the rain.", FILLER),
      Sample.titled("Orchestra seeks a conductor")
          .on("2018-02-01")
          .text("The orchestra looks for someone to lead it.", FILLER),
      Sample.titled("Music in short")
          .on("2018-03-01")
          .text(
              "An orchestra came by. The orchestra of a school, an orchestra of pensioners and"
                  + " an orchestra from abroad were heard.",
              FILLER),
      Sample.titled("Quagga born at the zoo")
          .on("2017-01-01")
          .text("A quagga was born. The keeper and the people were glad.", FILLER),
      Sample.titled("People at the zoo")
          .on("2017-02-01")
          .text("People, people, people: the zoo had more people than ever.", FILLER),
      Sample.titled("Gilbert Stone at ninety")
          .by("By Ruth Vale")
          .on("2016-01-01")
          .text("The painter Gilbert Stone is ninety. Stone still paints.", FILLER),
      Sample.titled("A wall of stone")
          .by("By Gilbert Stone")
          .on("2016-02-01")
          .text("The wall is made of stone from the quarry.", FILLER),
    };
  }

  private static Sample[] equals() {
    return new Sample[] {
      Sample.titled("Tide table").on("2015-01-01").text("High water at noon on Monday."),
      Sample.titled("Tide table").on("2015-03-01").text("High water at noon on Tuesday."),
      Sample.titled("Tide table").text("High water at noon on Wednesday."),
      Sample.titled("Tide table").on("2015-02-01").text("High water at noon on Thursday."),
    };
  }
}
