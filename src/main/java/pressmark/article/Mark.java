package pressmark.article;

/// The role of one line of a source file.
///
/// @param line its number, from 1
/// @param rule the rule that gave the role: a name, or `name:argument` such as `repeat:7`
public record Mark(int line, Role role, String rule) {}
