package pressmark.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The host names the server answers to, so that no foreign name can be pointed at it (DNS
/// rebinding).
final class KnownHosts {
  private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.%]+]");
  private final Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean everyAddress;

  /// @param bound the host the server listens on
  /// @param allowed further names it is known by
  KnownHosts(String bound, Set<String> allowed) {
    names.add(bound.contains(":") && !bound.startsWith("[") ? "[" + bound + "]" : plain(bound));
    allowed.forEach(name -> names.add(plain(name)));
    everyAddress = bound.equals("0.0.0.0") || bound.equals("::") || bound.equals("[::]");
  }

  /// Whether a request may name this host. An address in digits cannot be pointed elsewhere, so a
  /// server that listens on all its addresses answers to any of them.
  ///
  /// @param host the value of the `Host` header, with or without a port
  boolean knows(String host) {
    var name = plain(PORT.matcher(host.strip()).replaceFirst(""));
    return names.contains(name) || (everyAddress && ADDRESS.matcher(name).matches());
  }

  private static String plain(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
