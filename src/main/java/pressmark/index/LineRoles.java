package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Mark;
import pressmark.article.Role;

/// The roles of an article's lines as a few bytes and back: lines of one role and rule that follow
/// each other at one distance are one run.
final class LineRoles {
  private LineRoles() {}

  private record Kind(Role role, String rule) {}

  private record Run(int first, int step, int count, Kind kind) {}

  static BytesRef write(List<Mark> marks) {
    var kinds = new LinkedHashMap<Kind, Integer>();
    var runs = runs(marks);
    runs.forEach(run -> kinds.putIfAbsent(run.kind(), kinds.size()));
    return Packed.write(out -> write(out, kinds, runs));
  }

  private static void write(DataOutput out, Map<Kind, Integer> kinds, List<Run> runs)
      throws IOException {
    out.writeVInt(kinds.size());
    for (var kind : kinds.keySet()) {
      Packed.text(out, kind.role().name());
      Packed.text(out, kind.rule());
    }
    out.writeVInt(runs.size());
    int before = 0;
    for (var run : runs) {
      out.writeZInt(run.first() - before);
      out.writeZInt(run.step());
      out.writeVInt(run.count());
      out.writeVInt(kinds.getOrDefault(run.kind(), 0));
      before = run.first() + run.step() * (run.count() - 1);
    }
  }

  private static List<Run> runs(List<Mark> marks) {
    var runs = new ArrayList<Run>();
    for (var mark : marks) {
      var kind = new Kind(mark.role(), mark.rule());
      if (!runs.isEmpty() && runs.getLast().kind().equals(kind)) {
        var last = runs.getLast();
        int step = last.count() == 1 ? mark.line() - last.first() : last.step();
        if (mark.line() == last.first() + step * last.count()) {
          runs.set(runs.size() - 1, new Run(last.first(), step, last.count() + 1, kind));
          continue;
        }
      }
      runs.add(new Run(mark.line(), 1, 1, kind));
    }
    return runs;
  }

  static List<Mark> read(BytesRef bytes) {
    return Packed.read(bytes, LineRoles::read);
  }

  private static List<Mark> read(DataInput in) throws IOException {
    var kinds = new ArrayList<Kind>();
    for (int left = in.readVInt(); left > 0; left--) {
      kinds.add(new Kind(Role.valueOf(in.readString()), in.readString()));
    }
    var marks = new ArrayList<Mark>();
    int line = 0;
    for (int left = in.readVInt(); left > 0; left--) {
      line += in.readZInt();
      int step = in.readZInt();
      int count = in.readVInt();
      var kind = kinds.get(in.readVInt());
      for (int i = 0; i < count; i++) {
        marks.add(new Mark(line + step * i, kind.role(), kind.rule()));
      }
      line += step * (count - 1);
    }
    return marks;
  }
}
