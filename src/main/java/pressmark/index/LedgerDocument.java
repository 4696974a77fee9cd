package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Ledger;
import pressmark.article.Role;
import pressmark.article.SourceFile;

/// The ledger of a source file as a Lucene document and back.
final class LedgerDocument {
  private LedgerDocument() {}

  static Document write(Ledger ledger) {
    var document = new Document();
    var name = ledger.file().name();
    document.add(new StringField(Fields.KIND, Fields.LEDGER, Field.Store.NO));
    document.add(new StringField(Fields.FILE, name, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.NAME, new BytesRef(name)));
    document.add(new BinaryDocValuesField(Fields.SOURCE, source(ledger.file())));
    document.add(new StoredField(Fields.ACCOUNT, account(ledger)));
    if (ledger.rejected().isPresent()) {
      document.add(new StringField(Fields.REJECTED, "yes", Field.Store.NO));
    }
    ArticleDocument.fill(document);
    return document;
  }

  private static BytesRef source(SourceFile file) {
    return Packed.write(out -> {
      Packed.text(out, file.name());
      out.writeVLong(file.size());
      out.writeLong(file.modified());
      Packed.text(out, file.sha256());
      Packed.text(out, file.charset());
    });
  }

  /// The file of a document's [Fields#SOURCE].
  static SourceFile source(BytesRef bytes) {
    return Packed.read(
        bytes,
        in ->
            new SourceFile(
                in.readString(), in.readVLong(), in.readLong(), in.readString(), in.readString()));
  }

  private static BytesRef account(Ledger ledger) {
    return Packed.write(out -> account(out, ledger));
  }

  private static void account(DataOutput out, Ledger ledger) throws IOException {
    Packed.text(out, ledger.layout());
    Packed.text(out, ledger.why());
    out.writeVInt(ledger.found());
    out.writeZInt(ledger.expected().orElse(-1));
    out.writeVInt(ledger.lines());
    out.writeVInt(ledger.blank());
    out.writeVInt(ledger.roles().size());
    for (var role : ledger.roles().entrySet()) {
      Packed.text(out, role.getKey().name());
      out.writeVInt(role.getValue());
    }
    out.writeVInt(ledger.warnings().size());
    for (var warning : ledger.warnings()) {
      Packed.text(out, warning);
    }
    out.writeByte((byte) (ledger.rejected().isPresent() ? 1 : 0));
    Packed.text(out, ledger.rejected().orElse(""));
  }

  /// @param source from [Fields#SOURCE]
  /// @param account from [Fields#ACCOUNT]
  static Ledger read(BytesRef source, BytesRef account) {
    return Packed.read(account, in -> read(source(source), in));
  }

  private static Ledger read(SourceFile file, DataInput in) throws IOException {
    return new Ledger(
        file,
        in.readString(),
        in.readString(),
        in.readVInt(),
        expected(in.readZInt()),
        in.readVInt(),
        in.readVInt(),
        roles(in),
        warnings(in),
        in.readByte() == 0 ? Optional.empty() : Optional.of(in.readString()));
  }

  private static OptionalInt expected(int written) {
    return written < 0 ? OptionalInt.empty() : OptionalInt.of(written);
  }

  private static EnumMap<Role, Integer> roles(DataInput in) throws IOException {
    var roles = new EnumMap<Role, Integer>(Role.class);
    for (int left = in.readVInt(); left > 0; left--) {
      roles.put(Role.valueOf(in.readString()), in.readVInt());
    }
    return roles;
  }

  private static List<String> warnings(DataInput in) throws IOException {
    var warnings = new ArrayList<String>();
    for (int left = in.readVInt(); left > 0; left--) {
      warnings.add(in.readString());
    }
    return warnings;
  }
}
