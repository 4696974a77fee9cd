package pressmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The command line as a page for `man`, made from what its commands say of themselves.
///
/// The format is that of `man(7)`: a line beginning with a dot asks for something.
final class ManualPage {
  private static final String ENDING =
      """
      .SH EXIT STATUS
      .TP
      .B 0
      All went well.
      .TP
      .B 1
      A file was rejected, or something went wrong; a sentence says what.
      .TP
      .B 2
      The command line was not understood.
      .SH FILES
      .TP
      .I articles
      The source files, of the folder it is started in. They are never changed.
      .TP
      .I index
      The index. It can be deleted whenever Pressmark is not running, and is made again.
      .SH ENVIRONMENT
      .TP
      .B JDK_JAVA_OPTIONS
      Options for the Java it runs on, such as
      .BR \\-Xmx4g .
      """;

  private final CommandSpec program;

  private ManualPage(CommandSpec program) {
    this.program = program;
  }

  /// The page of a program and its commands.
  static String of(CommandSpec program) {
    return new ManualPage(program).page();
  }

  private String page() {
    return Stream.of(
            Stream.of(heading()),
            Stream.of(".SH COMMANDS"),
            commands().stream().map(ManualPage::section),
            Stream.of(".SH EXAMPLES", ".nf"),
            Stream.concat(Stream.of(program), commands().stream()).flatMap(ManualPage::examples),
            Stream.of(".fi"))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n" + ENDING));
  }

  private String heading() {
    var description = program.usageMessage().description();
    return """
    .TH PRESSMARK 1 "" "%s" "User commands"
    .SH NAME
    pressmark \\- an archive of news text to read and search in a browser
    .SH SYNOPSIS
    .B pressmark
    .RI [ command ]
    .RI [ options ]
    .SH DESCRIPTION
    %s
    .PP
    Options without a command are those of
    .BR "pressmark serve" .
    Every command has
    .BR \\-\\-help .\
    """
        .formatted(program.version()[0], paragraphs(description));
  }

  private List<CommandSpec> commands() {
    return program.subcommands().values().stream()
        .map(command -> command.getCommandSpec())
        .filter(command -> !command.usageMessage().hidden())
        .toList();
  }

  private static String section(CommandSpec command) {
    var operands =
        command.positionalParameters().stream()
            .map(operand -> " \\fI%s\\fR".formatted(text(operand.paramLabel())))
            .collect(Collectors.joining());
    return Stream.of(
            Stream.of(
                ".SS \"%s%s\"".formatted(text(command.qualifiedName()), operands),
                paragraphs(command.usageMessage().description())),
            command.positionalParameters().stream().map(ManualPage::operand),
            command.options().stream().filter(it -> !it.hidden()).map(ManualPage::option))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String option(OptionSpec option) {
    var names =
        Stream.of(option.names())
            .map(name -> "\\fB%s\\fR".formatted(text(name)))
            .collect(Collectors.joining(", "));
    var value = option.arity().max() == 0 ? "" : " \\fI%s\\fR".formatted(text(option.paramLabel()));
    return ".TP\n%s%s\n%s".formatted(names, value, sentences(option.description()));
  }

  private static String operand(PositionalParamSpec operand) {
    return ".TP\n\\fI%s\\fR\n%s"
        .formatted(text(operand.paramLabel()), sentences(operand.description()));
  }

  /// The lines under `Examples:` of a command's help.
  private static Stream<String> examples(CommandSpec command) {
    return Stream.of(command.usageMessage().footer())
        .filter(line -> line.startsWith("  "))
        .map(line -> text(line.substring(2)));
  }

  private static String paragraphs(String... lines) {
    return Stream.of(lines)
        .map(line -> line.isEmpty() ? ".PP" : text(line))
        .collect(Collectors.joining("\n"));
  }

  private static String sentences(String... lines) {
    return Stream.of(lines).map(ManualPage::text).collect(Collectors.joining("\n"));
  }

  /// Words as they are to be read: hyphens as they are typed, nothing taken for a request.
  private static String text(String words) {
    var escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
