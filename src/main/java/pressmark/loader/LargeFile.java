package pressmark.loader;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressmark.article.Ledger;
import pressmark.article.SourceFile;

/// A file too large to be read at once. What depends on the whole of it is found first, by going
/// through it a few times; then its pieces are read as they would be in the whole.
///
/// @param file as it is listed, without digest and character set
record LargeFile(Path path, SourceFile file, Loader loader) {
  private static final String CHANGED = "it changed while it was read.";
  private static final int BUFFER = 1 << 16;

  /// How much of the bytes each pass is told as: together half of them, and the pieces the other.
  private static final int LOOKS = 8;

  private static final int TRIAL = 4;
  private static final int PIECES = 2;

  /// Goes through the file.
  ///
  /// @throws TooLong when it cannot be cut into pieces small enough
  /// @throws BrokenOff when it changes meanwhile
  Reading read(Reading.Pace pace) throws IOException {
    FileBytes bytes;
    String sha256;
    try (var in = SourceStream.open(path, pace, LOOKS)) {
      bytes = FileBytes.of(in);
      sha256 = in.sha256();
    }
    var encoding = Encoding.of(bytes, it -> decodes(it, pace));
    if (encoding.isEmpty()) {
      return Loader.rejected(known(sha256, ""), Loader.NOT_TEXT);
    }
    var charset = encoding.get().charset().name();
    return new Known(this, known(sha256, charset), encoding.get()).read(bytes, pace);
  }

  private SourceFile known(String sha256, String charset) {
    return new SourceFile(file.name(), file.size(), file.modified(), sha256, charset);
  }

  private boolean decodes(Encoding encoding, Reading.Pace pace) throws IOException {
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var buffer = new char[BUFFER];
    try (var in = SourceStream.open(path, pace, 0)) {
      in.skipNBytes(encoding.mark());
      var reader = new InputStreamReader(in, decoder);
      while (reader.read(buffer) >= 0) {
        // That it decodes is all.
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /// The lines from one to another, as far as they are there now; no others are held.
  ///
  /// @throws TooLong when they are more than is read at once
  List<String> lines(String charset, int first, int last) throws IOException {
    var lines = new ArrayList<String>();
    long characters = 0;
    try (var in = new BufferedInputStream(Files.newInputStream(path))) {
      in.mark(BUFFER);
      var mark = Decoding.mark(in.readNBytes(4)).map(Encoding::mark).orElse(0);
      in.reset();
      in.skipNBytes(mark);
      var reader =
          new LineReader(new InputStreamReader(in, Charset.forName(charset)), loader.limit());
      reader.skip(first - 1);
      for (int number = first; number <= last; number++) {
        var line = reader.next();
        if (line.isEmpty()) {
          break;
        }
        lines.add(line.get().raw());
        characters += line.get().raw().length();
        if (characters > loader.limit()) {
          throw new TooLong();
        }
      }
    }
    return lines;
  }

  /// Does something with the lines of a file.
  private interface Use<T> {
    T of(LineReader lines) throws IOException;
  }

  /// A file whose digest and character set are known.
  private record Known(LargeFile large, SourceFile file, Encoding encoding) {
    Reading read(FileBytes bytes, Reading.Pace pace) throws IOException {
      var survey = new Survey();
      boolean zero = through(pace, LOOKS, lines -> survey(survey, lines));
      if (zero) {
        return Loader.rejected(file, Loader.NOT_TEXT);
      }
      if (survey.blank()) {
        return Loader.rejected(file, Loader.BLANK);
      }
      var other = OtherFormat.of(encoding.sample(bytes).text(), survey.last());
      if (other.isPresent()) {
        return Loader.rejected(file, Loader.other(other.get()));
      }
      if (!survey.parted()) {
        throw new TooLong();
      }
      return read(survey.outline(), pace);
    }

    private static boolean survey(Survey survey, LineReader lines) throws IOException {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        survey.next(line.get());
      }
      survey.end();
      return lines.zero();
    }

    /// Reads all with what is thought of the whole, and again where that turns out otherwise.
    private Reading read(Outline first, Reading.Pace pace) throws IOException {
      var outline = first;
      for (int share = TRIAL; ; share = 0) {
        var thought = outline;
        var tally = through(pace, share, lines -> tally(lines, thought));
        outline = thought.after(tally);
        if (tally.found() == 0) {
          return Loader.rejected(file, Loader.NO_TEXT);
        }
        if (outline.reads(thought)) {
          return large(tally.ledger(file), outline);
        }
      }
    }

    private Reading large(Ledger ledger, Outline outline) {
      return new Reading.Large(
          ledger,
          (pace, receiver) ->
              through(
                  pace,
                  PIECES,
                  lines -> {
                    hand(lines, outline, receiver);
                    return true;
                  }));
    }

    private Tally tally(LineReader lines, Outline outline) throws IOException {
      var tally = new Tally();
      var pieces = pieces(lines, outline);
      for (var piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
        var read = TextFile.of(piece.get(), outline);
        tally.add(read, read.articles());
      }
      return tally;
    }

    private void hand(LineReader lines, Outline outline, Reading.Receiver receiver)
        throws IOException {
      var pieces = pieces(lines, outline);
      for (var piece = next(pieces); piece.isPresent(); piece = next(pieces)) {
        var read = TextFile.of(piece.get(), outline);
        var own = read.source().lines();
        receiver.receive(
            new Reading.Piece(
                own.getFirst().number(),
                Siblings.share(read.articles(), outline.papers()),
                read.marks(),
                own.stream().map(Line::raw).toList()));
      }
    }

    /// A failure to read is told from one of who receives.
    private static Optional<Pieces.Piece> next(Pieces pieces) throws BrokenOff {
      try {
        return pieces.next();
      } catch (TooLong _) {
        throw new BrokenOff(CHANGED);
      } catch (IOException e) {
        throw new BrokenOff(e);
      }
    }

    private Pieces pieces(LineReader lines, Outline outline) {
      var loader = large.loader();
      return new Pieces(file, lines, outline, new Pieces.Size(loader.piece(), loader.limit()));
    }

    /// Goes through the lines of the file, which has to be the same as before.
    private <T> T through(Reading.Pace pace, int share, Use<T> use) throws IOException {
      try (var in = open(pace, share)) {
        var reader = new InputStreamReader(in, encoding.charset());
        var result = use.of(new LineReader(reader, large.loader().limit()));
        if (!digest(in).equals(file.sha256())) {
          throw new BrokenOff(CHANGED);
        }
        return result;
      }
    }

    private SourceStream open(Reading.Pace pace, int share) throws BrokenOff {
      try {
        var in = SourceStream.open(large.path(), pace, share);
        in.skipNBytes(encoding.mark());
        return in;
      } catch (EOFException _) {
        throw new BrokenOff(CHANGED);
      } catch (IOException e) {
        throw new BrokenOff(e);
      }
    }

    private static String digest(SourceStream in) throws BrokenOff {
      try {
        return in.sha256();
      } catch (IOException e) {
        throw new BrokenOff(e);
      }
    }
  }
}
