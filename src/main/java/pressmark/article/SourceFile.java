package pressmark.article;

/// A file under the articles folder as it was when it was read. Never changed by the program.
///
/// @param name its path under the folder, with `/` between its parts
/// @param size in bytes
/// @param modified last change, milliseconds since 1970
/// @param sha256 the digest of its bytes, 64 hexadecimal digits
/// @param charset the character set it was read in, such as `UTF-8`; empty when it was not read as
///     text
public record SourceFile(String name, long size, long modified, String sha256, String charset) {}
