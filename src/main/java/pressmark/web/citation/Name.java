package pressmark.web.citation;

/// A name in a byline, taken apart as far as that can be done.
public sealed interface Name {
  /// A person.
  ///
  /// @param particle what belongs to the family name but is written small, such as `von der`; may be
  ///     empty
  /// @param suffix such as `Jr.`; may be empty
  record Person(String given, String particle, String family, String suffix) implements Name {
    /// The family name with its particle.
    String whole() {
      return particle.isEmpty() ? family : particle + " " + family;
    }

    String initials(String between) {
      return Initials.of(given, between);
    }
  }

  /// An agency, a newsroom or another body.
  record Organisation(String name) implements Name {}

  /// A name of one word: nobody can say whether it is a person's.
  record Mononym(String name) implements Name {}

  /// The name as bylines have it.
  static Name of(String said) {
    return NameReading.read(said);
  }

  /// As it is said, such as *Martin Luther King Jr.*
  default String natural() {
    return switch (this) {
      case Person person ->
          person.given()
              + " "
              + person.whole()
              + (person.suffix().isEmpty() ? "" : " " + person.suffix());
      case Organisation(var name) -> name;
      case Mononym(var name) -> name;
    };
  }

  /// As lists of names in order have it, such as *King, Martin Luther, Jr.*
  default String inverted() {
    return switch (this) {
      case Person person -> behind(person, person.given());
      case Organisation(var name) -> name;
      case Mononym(var name) -> name;
    };
  }

  /// The same with initials, such as *King, M. L., Jr.*
  ///
  /// @param between what stands between initials
  default String abbreviated(String between) {
    return switch (this) {
      case Person person -> behind(person, person.initials(between));
      case Organisation(var name) -> name;
      case Mononym(var name) -> name;
    };
  }

  private static String behind(Person person, String given) {
    var suffix = person.suffix().isEmpty() ? "" : ", " + person.suffix();
    return person.whole() + ", " + given + suffix;
  }

  /// Whether its order changes in a list of names.
  default boolean turned() {
    return this instanceof Person;
  }
}
