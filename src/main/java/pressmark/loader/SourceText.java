package pressmark.loader;

import java.util.ArrayList;
import java.util.List;
import pressmark.article.SourceFile;

/// A source file read as text: its lines, in order.
record SourceText(SourceFile file, List<Line> lines) {
  SourceText {
    lines = List.copyOf(lines);
  }

  /// Splits at CR, LF, CRLF, U+0085, U+2028 and U+2029. A last line without an end counts; nothing
  /// after the last line end does not.
  static List<Line> split(String text) {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        lines.add(Line.of(lines.size() + 1, text.substring(start, i)));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(Line.of(lines.size() + 1, text.substring(start)));
    }
    return lines;
  }

  int blanks() {
    return (int) lines.stream().filter(line -> line.blank() && !line.pageBreak()).count();
  }
}
