package pressmark.web.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The style sheet, the scripts and the icon, each at an address that carries a digest of its
/// content and can therefore be kept for ever.
public final class Assets {
  private static final List<Recipe> RECIPES =
      List.of(
          new Recipe(
              "pressmark.css",
              List.of(
                  "style/paper.css",
                  "style/masthead.css",
                  "style/lists.css",
                  "style/editions.css",
                  "style/results.css",
                  "style/facets.css",
                  "style/chart.css",
                  "style/ways.css",
                  "style/reading.css",
                  "style/cite.css",
                  "style/compare.css",
                  "style/settings.css",
                  "style/source.css",
                  "style/account.css",
                  "style/print.css")),
          new Recipe("first.js", List.of("script/first.js")),
          new Recipe(
              "comfort.js",
              List.of(
                  "script/keys.js",
                  "script/settings.js",
                  "script/lists.js",
                  "script/reading.js",
                  "script/folds.js",
                  "script/progress.js")),
          new Recipe("suggest.js", List.of("script/suggest.js")),
          new Recipe("chart.js", List.of("script/chart.js")),
          new Recipe(
              "quote.js", List.of("script/copying.js", "script/citation.js", "script/quote.js")),
          new Recipe("icon.svg", List.of("icon.svg")));

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();

  /// A file the pages need and the resources it is joined from.
  private record Recipe(String name, List<String> parts) {}

  /// A file the pages need.
  public static final class Asset {
    private final String type;
    private final String content;
    private volatile byte @Nullable [] packed;

    private Asset(String type, String content) {
      this.type = type;
      this.content = content;
    }

    /// Its media type.
    public String type() {
      return type;
    }

    public String content() {
      return content;
    }

    /// The content in gzip, as small as can be: packed when first asked for, never again.
    public InputStream packed() {
      var bytes = packed;
      if (bytes == null) {
        bytes = pack(content);
        packed = bytes;
      }
      return new ByteArrayInputStream(bytes);
    }

    private static byte[] pack(String content) {
      var packed = new ByteArrayOutputStream();
      try (var out = new SmallestGzip(packed)) {
        out.write(content.getBytes(UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("packing in memory", e);
      }
      return packed.toByteArray();
    }
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /// Reads them all from the program's resources.
  public Assets() {
    for (var recipe : RECIPES) {
      var name = recipe.name();
      var content = joined(recipe.parts());
      int dot = name.lastIndexOf('.');
      var address =
          "/assets/" + name.substring(0, dot) + "-" + digest(content) + name.substring(dot);
      addresses.put(name, address);
      assets.put(address, new Asset(type(name.substring(dot)), content));
    }
  }

  /// The address of an asset.
  ///
  /// @param name such as `pressmark.css`
  public String address(String name) {
    @Nullable String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no asset is called " + name);
    }
    return address;
  }

  /// What stands at an address; empty when nothing does.
  public Optional<Asset> find(String address) {
    return Optional.ofNullable(assets.get(address));
  }

  private static String joined(List<String> parts) {
    return parts.stream().map(Assets::read).collect(Collectors.joining());
  }

  private static String read(String name) {
    try (var stream = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without its asset " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the asset " + name, e);
    }
  }

  private static String type(String ending) {
    return switch (ending) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("no media type is known for " + ending);
    };
  }

  private static String digest(String content) {
    try {
      var sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return HexFormat.of().formatHex(sha, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
