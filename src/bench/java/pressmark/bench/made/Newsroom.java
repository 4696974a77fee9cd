package pressmark.bench.made;

import static pressmark.bench.made.Vocabulary.any;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Writes the n-th article of a made archive, always the same one for the same seed. It keeps none.
final class Newsroom {
  private static final List<String> PUBLICATIONS =
      List.of(
          "The Harbour Post",
          "The Fenland Herald",
          "The Eastness Courier",
          "The Moor Gazette",
          "The Valley Tribune",
          "The Northern Chronicle",
          "The Quayside Observer",
          "The Upland Journal",
          "The Ferry Telegraph",
          "The Market Echo",
          "The Coast Examiner",
          "The River Dispatch");
  private static final LocalDate FIRST_DAY = LocalDate.of(1984, 1, 1);
  private static final int DAYS = 40 * 365;
  private static final int SUBJECTS = 400;
  private static final int SUBJECT_WORDS = 120;
  private static final int PEOPLE = 4_000;
  private static final int PLACES = 300;
  private static final int LENGTH = 2_200;
  private static final double UNDATED = .03;

  private final long seed;
  private final Vocabulary vocabulary;
  private final List<List<String>> subjects;
  private final List<String> people;
  private final List<String> places;
  private final Zipf publications = new Zipf(PUBLICATIONS.size());
  private final Zipf subjectRanks = new Zipf(SUBJECTS);

  Newsroom(long seed) {
    var random = new SplittableRandom(seed);
    this.seed = seed;
    this.vocabulary = new Vocabulary(random);
    this.subjects =
        IntStream.range(0, SUBJECTS)
            .mapToObj(_ -> vocabulary.subject(random, SUBJECT_WORDS))
            .toList();
    this.people =
        IntStream.range(0, PEOPLE)
            .mapToObj(_ -> Vocabulary.name(random, 1) + " " + Vocabulary.name(random, 2))
            .toList();
    this.places = IntStream.range(0, PLACES).mapToObj(_ -> Vocabulary.name(random, 2)).toList();
  }

  /// An article of its own.
  MadeArticle article(long number) {
    var random = random(number);
    var prose = prose(random);
    var publication = PUBLICATIONS.get(publications.draw(random));
    Optional<LocalDate> date =
        random.nextDouble() < UNDATED
            ? Optional.empty()
            : Optional.of(FIRST_DAY.plusDays(random.nextInt(DAYS)));
    return new MadeArticle(
        prose.headline(),
        date,
        any(people, random),
        publication,
        captions(prose, publication),
        paragraphs(prose, publication),
        tail(prose, publication));
  }

  /// An article as another paper prints it the day after: a headline and a paragraph of its own.
  MadeArticle reprint(MadeArticle original, long number) {
    var random = random(number);
    var prose = prose(random);
    var publication = PUBLICATIONS.get(publications.draw(random));
    var paragraphs = new ArrayList<>(original.paragraphs());
    paragraphs.set(1 + random.nextInt(paragraphs.size() - 1), told(prose, publication));
    return new MadeArticle(
        prose.headline(),
        original.date().map(day -> day.plusDays(1)),
        original.byline(),
        publication,
        List.of(),
        paragraphs,
        tail(prose, publication));
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom(seed * 1_000_003 + number * 7_919);
  }

  private Prose prose(RandomGenerator random) {
    var named = IntStream.range(0, 5).mapToObj(_ -> any(people, random)).toList();
    return new Prose(vocabulary, subjects.get(subjectRanks.draw(random)), named, random);
  }

  private static List<String> captions(Prose prose, String publication) {
    return prose.random().nextInt(3) > 0
        ? List.of()
        : List.of(
            prose.sentence()
                + " ("
                + publication
                + "/"
                + any(prose.people(), prose.random())
                + ")");
  }

  private static String told(Prose prose, String publication) {
    return prose.sentence()
        + " “"
        + prose.headline()
        + ",” "
        + any(prose.people(), prose.random())
        + " told "
        + publication
        + ".";
  }

  private List<String> paragraphs(Prose prose, String publication) {
    var random = prose.random();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(any(places, random).toUpperCase(Locale.ROOT) + " — " + prose.paragraph());
    int length = (int) (LENGTH * Math.exp(.35 * random.nextGaussian()));
    for (int written = 0; written < length; written += paragraphs.getLast().length()) {
      paragraphs.add(paragraphs.size() == 3 ? told(prose, publication) : prose.paragraph());
    }
    return paragraphs;
  }

  private List<String> tail(Prose prose, String publication) {
    var random = prose.random();
    var tail = new ArrayList<String>();
    if (random.nextInt(20) == 0) {
      tail.add(any(people, random) + " contributed reporting from " + any(places, random) + ".");
    }
    switch (random.nextInt(10)) {
      case 0 -> tail.add("Share this article");
      case 1 -> tail.add("Sign up for the newsletter of " + publication);
      case 2 -> tail.add("Read more: " + prose.headline());
      default -> {}
    }
    return tail;
  }
}
