package pressmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the table of packages of `src/docs/architecture.md`, and the rules of style a test can hold.
class ArchitectureTest {
  /// A row of the table: a package, with those of ours it uses.
  private record Row(String part, List<String> uses) {}

  private static final List<Row> TABLE =
      List.of(
          new Row("article", List.of()),
          new Row("loader", List.of("article")),
          new Row("query", List.of()),
          new Row("index", List.of("article", "query")),
          new Row("web", List.of("article", "query", "index")));

  private static final Map<String, Set<String>> HOMES =
      Map.of(
          "org.apache.lucene..", Set.of("index"),
          "io.javalin..", Set.of("web"),
          "org.eclipse.jetty..", Set.of("web"),
          "jakarta.servlet..", Set.of("web"),
          "gg.jte..", Set.of("web"),
          "tools.jackson..", Set.of("loader", "index", "web"),
          "com.ibm.icu..", Set.of("loader", "index", "web"),
          "picocli..", Set.of(""),
          "me.tongfei..", Set.of(""),
          "com.github.difflib..", Set.of("web"));

  private static final String FORBIDDEN =
      ".*(Util|Utils|Helper|Manager|Service|Impl|Dto|Common|Base|Abstract|Data|Info)"
          + "(?![a-z]).*";

  private static final int LINES = 300;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pressmark");

  @Test
  void packagesUseOnlyThoseOfTheirRow() {
    var parts = TABLE.stream().map(Row::part).toList();
    for (var row : TABLE) {
      var others =
          parts.stream()
              .filter(part -> !part.equals(row.part()) && !row.uses().contains(part))
              .map(ArchitectureTest::inside);

      noClasses()
          .that()
          .resideInAPackage(inside(row.part()))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Stream.concat(others, Stream.of("pressmark")).toArray(String[]::new))
          .because(row.part() + " uses only " + row.uses())
          .check(CLASSES);
    }
  }

  @Test
  void everyLibraryStaysAtHome() {
    HOMES.forEach((library, homes) ->
        noClasses()
            .that()
            .resideOutsideOfPackages(
                homes.stream().map(ArchitectureTest::inside).toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because(library + " is at home in " + homes)
            .check(CLASSES));
  }

  @Test
  void articlesAndQueriesUseTheJdkAlone() {
    noClasses()
        .that()
        .resideInAnyPackage(inside("article"), inside("query"))
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.jspecify..", inside("article"), inside("query"))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasARow() {
    var without =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !name.equals("pressmark"))
            .filter(name ->
                TABLE.stream()
                    .map(row -> "pressmark." + row.part())
                    .noneMatch(it -> name.equals(it) || name.startsWith(it + ".")))
            .toList();

    assertThat(without).isEmpty();
  }

  @Test
  void noClassIsNamedForWhatItIsNot() {
    noClasses().should().haveNameMatching(FORBIDDEN).check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    var changing =
        DescribedPredicate.<JavaClass>describe(
            "hold what changes",
            type ->
                type.getPackageName().equals("java.util.concurrent.atomic")
                    || ((type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                        && !type.isInterface()));

    fields().that().areStatic().should().beFinal().check(CLASSES);
    fields().that().areStatic().should().notHaveRawType(changing).check(CLASSES);
  }

  @Test
  void valuesAreNamedNotGot() {
    var givenNames =
        DescribedPredicate.<JavaMethod>describe(
            "have the name a library gives them",
            method ->
                Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                    .flatMap(type -> type.getMethods().stream())
                    .anyMatch(given -> given.getName().equals(method.getName())));

    methods()
        .that(DescribedPredicate.not(givenNames))
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("pressmark.web.template..")
        .should()
        .haveNameNotMatching("get[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void noFileIsLongerThanOneCanRead() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).toList();

      var tooLong = new ArrayList<Path>();
      for (var file : sources) {
        if (Files.readAllLines(file).size() > LINES) {
          tooLong.add(file);
        }
      }
      assertThat(sources).isNotEmpty();
      assertThat(tooLong).isEmpty();
    }
  }

  private static String inside(String part) {
    return part.isEmpty() ? "pressmark" : "pressmark." + part + "..";
  }
}
