package pressmark.index.proximity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Finds what fits any of several patterns.
final class Alternatives implements Finder {
  private final List<Finder> parts;
  private final Spots spots = new Spots();
  private long[] origins = new long[0];
  private int doc = -1;

  Alternatives(List<Finder> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public Spots at(int other) throws IOException {
    if (doc != other) {
      doc = other;
      find();
    }
    return spots;
  }

  private void find() throws IOException {
    spots.clear();
    var found = new ArrayList<Spots>();
    int size = 0;
    for (var part : parts) {
      var some = part.at(doc);
      found.add(some);
      size += some.size();
    }
    var order = new long[size];
    origins = new long[size];
    int at = 0;
    for (int part = 0; part < found.size(); part++) {
      for (int i = 0; i < found.get(part).size(); i++) {
        origins[at] = ((long) part << 32) | i;
        order[at] = ((long) found.get(part).first(i) << 32) | at;
        at++;
      }
    }
    Arrays.sort(order);
    var sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = origins[(int) order[i]];
      var some = found.get((int) (sorted[i] >>> 32));
      spots.add(some.first((int) sorted[i]), some.last((int) sorted[i]));
    }
    origins = sorted;
  }

  @Override
  public boolean any(int other) throws IOException {
    for (var part : parts) {
      if (part.any(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void mark(BitSet wanted, Marks marks) throws IOException {
    for (int part = 0; part < parts.size(); part++) {
      var own = new BitSet();
      for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
        if (origins[i] >>> 32 == part) {
          own.set((int) origins[i]);
        }
      }
      parts.get(part).mark(own, marks);
    }
  }

  @Override
  public void markAll(int other, Marks marks) throws IOException {
    for (var part : parts) {
      part.markAll(other, marks);
    }
  }
}
