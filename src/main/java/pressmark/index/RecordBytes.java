package pressmark.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Article;

/// The record of an article as the bytes that are stored: [ArticleRecord] made smaller by itself
/// (zlib, RFC 1950), with a dictionary of what all records have in common. Segments are merged
/// without reading what is in it, and one article is read without unpacking those beside it.
final class RecordBytes {
  /// A record with most of what records are made of. A change of it changes [Fields#SCHEMA].
  private static final byte[] COMMON =
      """
      ","certainty":"inferred","lines":[1],"rule":"first-paragraph"},"publication":{"value":"",\
      "certainty":"inferred","lines":[],"rule":"told"},"contributors":[{"text":"","names":["],\
      "place":"","lines":[,"captions":[{"text":"","credit":"","lines":[{"id":"","digest":"\
      0123456789abcdef","places":[{"file":"","firstLine":1,"lastLine":2,"sha256":""}],\
      "layout":"headline-first","language":"en","headline":{"value":"","certainty":"stated",\
      "lines":[1],"rule":"repeated-headline"},"byline":{"value":"By ","certainty":"stated",\
      "lines":[],"rule":"byline-line"},"published":{"value":"2023-10-0","certainty":"stated",\
      "lines":[,"rule":"date-line"},"authors":["],"captions":[],"paragraphs":[{"text":"The ",\
      "kind":"subheading","lines":[1]},{"text":".","kind":"paragraph","lines":[1]}],\
      "contributors":[],"notBefore":"2023-10-07","words":1}\
      """
          .getBytes(StandardCharsets.UTF_8);

  /// Higher ones take longer and save nothing worth it.
  private static final int LEVEL = 4;

  private static final int PIECE = 8 * 1024;

  private RecordBytes() {}

  static BytesRef write(Article article) {
    var packing = new Deflater(LEVEL);
    try {
      packing.setDictionary(COMMON);
      packing.setInput(ArticleRecord.write(article, false).getBytes(StandardCharsets.UTF_8));
      packing.finish();
      var out = new ByteArrayOutputStream(PIECE);
      var piece = new byte[PIECE];
      while (!packing.finished()) {
        out.write(piece, 0, packing.deflate(piece));
      }
      return new BytesRef(out.toByteArray());
    } finally {
      packing.end();
    }
  }

  /// @param bytes from [#write]; any others fail
  static Article read(BytesRef bytes) {
    var unpacking = new Inflater();
    try {
      unpacking.setInput(bytes.bytes, bytes.offset, bytes.length);
      var out = new ByteArrayOutputStream(2 * PIECE);
      var piece = new byte[PIECE];
      while (!unpacking.finished()) {
        int read = unpacking.inflate(piece);
        if (read == 0 && unpacking.needsDictionary()) {
          unpacking.setDictionary(COMMON);
        } else if (read == 0 && !unpacking.finished()) {
          throw new IllegalArgumentException("a record ends before its end");
        }
        out.write(piece, 0, read);
      }
      return ArticleRecord.read(out.toString(StandardCharsets.UTF_8));
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("not a record", e);
    } finally {
      unpacking.end();
    }
  }
}
