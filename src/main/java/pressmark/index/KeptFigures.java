package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.StringHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.query.Facet;

/// The figures of an index in a file beside it, so that a large archive need not be counted whenever
/// it is opened. The file is good for one state of the index only; without it, or with a damaged
/// one, the figures are counted anew.
///
/// @param state which state they are of
/// @param writing whether they may be written
record KeptFigures(Directory directory, String state, boolean writing) {
  private static final Logger LOG = LoggerFactory.getLogger(KeptFigures.class);
  private static final String NAME = "figures";
  private static final String BEING_WRITTEN = "figures.new";
  private static final int SHAPE = 1;

  static KeptFigures of(DirectoryReader reader, boolean writing) throws IOException {
    var commit = ((StandardDirectoryReader) reader).getSegmentInfos().getId();
    var state = StringHelper.idToString(commit) + " " + Arrays.toString(Facet.values());
    return new KeptFigures(reader.directory(), state, writing);
  }

  /// The figures that are there; none when there are none of this state.
  Optional<Figures> read() {
    try (var file = directory.openInput(NAME, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(file);
      CodecUtil.checkHeader(file, NAME, SHAPE, SHAPE);
      return file.readString().equals(state) ? Optional.of(figures(file)) : Optional.empty();
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  /// Writes them in place of those that are there. Nothing is lost when it fails.
  void keep(Figures figures) {
    if (!writing) {
      return;
    }
    try {
      if (Arrays.asList(directory.listAll()).contains(BEING_WRITTEN)) {
        directory.deleteFile(BEING_WRITTEN);
      }
      try (var file = directory.createOutput(BEING_WRITTEN, IOContext.DEFAULT)) {
        CodecUtil.writeHeader(file, NAME, SHAPE);
        file.writeString(state);
        write(figures, file);
        CodecUtil.writeFooter(file);
      }
      directory.rename(BEING_WRITTEN, NAME);
    } catch (IOException | RuntimeException e) {
      LOG.debug("The figures of the archive are not kept; they are counted at the next start.", e);
    }
  }

  private static void write(Figures figures, IndexOutput file) throws IOException {
    file.writeVLong(figures.articles());
    for (var facet : Facet.values()) {
      write(figures.values().getOrDefault(facet, new int[0]), file);
    }
    file.writeVInt(figures.dates().size());
    for (var date : figures.dates().entrySet()) {
      file.writeZLong(date.getKey().first());
      file.writeVLong(date.getKey().days());
      file.writeVLong(date.getValue());
    }
    file.writeVInt(figures.spans().size());
    for (var span : figures.spans()) {
      file.writeZInt(span.first());
      file.writeZInt(span.last());
    }
    file.writeZInt(figures.oldest().orElse(-1));
    var means = figures.lengths().means();
    file.writeVInt(means.size());
    for (var mean : means.entrySet()) {
      file.writeString(mean.getKey());
      file.writeLong(Double.doubleToLongBits(mean.getValue()));
    }
  }

  private static void write(int[] numbers, IndexOutput file) throws IOException {
    file.writeVInt(numbers.length);
    for (int number : numbers) {
      file.writeZInt(number);
    }
  }

  private static Figures figures(IndexInput file) throws IOException {
    long articles = file.readVLong();
    var values = new EnumMap<Facet, int[]>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(facet, numbers(file));
    }
    var dates = dates(file);
    var spans = new ArrayList<Figures.Span>();
    for (int left = file.readVInt(); left > 0; left--) {
      spans.add(new Figures.Span(file.readZInt(), file.readZInt()));
    }
    int oldest = file.readZInt();
    var means = new HashMap<String, Double>();
    for (int left = file.readVInt(); left > 0; left--) {
      means.put(file.readString(), Double.longBitsToDouble(file.readLong()));
    }
    return new Figures(
        articles,
        values,
        dates,
        spans,
        oldest < 0 ? Optional.empty() : Optional.of(oldest),
        new Lengths(means));
  }

  private static Map<Stretch, Long> dates(IndexInput file) throws IOException {
    var dates = new HashMap<Stretch, Long>();
    for (int left = file.readVInt(); left > 0; left--) {
      long first = file.readZLong();
      long days = file.readVLong();
      dates.put(new Stretch(first, first + days - 1), file.readVLong());
    }
    return dates;
  }

  private static int[] numbers(IndexInput file) throws IOException {
    var numbers = new int[file.readVInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = file.readZInt();
    }
    return numbers;
  }
}
