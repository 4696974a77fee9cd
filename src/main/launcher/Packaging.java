/// The last step of packaging: gives `target/pressmark` a Java of its own, what a system wants to
/// know of the command line, and a cache of how the program starts, trained on the samples.
///
/// Arguments: the folder, the time of all jars, and `false` where no cache is wanted.
void main(String[] arguments) throws Exception {
  var home = Path.of(arguments[0]).toAbsolutePath();
  var lib = home.resolve("lib");
  // The cache holds to jars of one time; all are of the same, so that building again makes the same.
  for (var jar : jars(lib)) {
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(arguments[1])));
  }
  var java = java(home);
  var cache = lib.resolve("pressmark.aot");
  var note = home.resolve("runtime/trained-on");
  var trainedOn = trainedOn(home);
  if (Files.exists(cache) && Files.exists(note) && Files.readString(note).equals(trainedOn)) {
    IO.println("The cache of the start is kept: nothing it was made of has changed.");
    return;
  }
  run(java, home, List.of("describe", home.resolve("share").toString()));
  Files.deleteIfExists(note);
  Files.deleteIfExists(cache);
  if (arguments[2].equals("false")) {
    IO.println("No cache of the start is made (-Dpressmark.aot=false).");
  } else if (System.getProperty("os.name").startsWith("Windows")) {
    IO.println("No cache of the start is made: this system cannot ask a program to end.");
  } else {
    train(java, home, cache);
    Files.writeString(lib.resolve("pressmark.aot.jars"), fingerprint(lib));
    if (Files.exists(note.getParent())) {
      Files.writeString(note, trainedOn);
    }
  }
}

/// All that the cache depends on; where it is the same, training would give the same again. Without
/// a runtime of our own nothing is noted, for the JDK may change.
String trainedOn(Path home) throws IOException {
  var words = new ArrayList<String>();
  words.add(fingerprint(home.resolve("lib")));
  var others = new ArrayList<>(files(home.resolve("articles")));
  others.add(home.resolve("lib/jvm.options"));
  others.add(Path.of("src/main/launcher/Packaging.java"));
  for (var file : others) {
    words.add(file.getFileName() + " " + cksum(Files.readAllBytes(file)));
  }
  return String.join("\n", words) + "\n";
}

/// The Java to run on: one of the program's own where the JDK can make it, else the JDK's.
Path java(Path home) throws IOException {
  var runtime = home.resolve("runtime");
  var note = home.resolve("lib/java-home");
  var modules =
      Files.readAllLines(Path.of("src/main/launcher/modules")).stream()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining(","));
  var madeOf = "%s %s\n".formatted(System.getProperty("java.vm.version"), modules);
  var madeNote = runtime.resolve("made-of");
  if (!Files.exists(madeNote) || !Files.readString(madeNote).equals(madeOf)) {
    delete(runtime);
    if (!linked(runtime, modules)) {
      delete(runtime);
      Files.writeString(note, System.getProperty("java.home"));
      return Path.of(System.getProperty("java.home"), "bin", "java");
    }
    Files.writeString(madeNote, madeOf);
  }
  Files.deleteIfExists(note);
  return runtime.resolve("bin/java");
}

boolean linked(Path runtime, String modules) {
  var said = new StringWriter();
  var out = new PrintWriter(said, true);
  var code =
      ToolProvider.findFirst("jlink")
          .map(jlink ->
              jlink.run(
                  out,
                  out,
                  "--output=" + runtime,
                  "--add-modules=" + modules,
                  "--include-locales=en,de,ar",
                  "--strip-java-debug-attributes",
                  "--no-header-files",
                  "--no-man-pages"))
          .orElse(-1);
  if (code != 0) {
    IO.println("This JDK cannot make a runtime (it has neither jmods nor a run-time image to link from);");
    IO.println("target/pressmark will use the JDK where it stands: " + System.getProperty("java.home"));
    IO.println(said.toString().strip());
  }
  return code == 0;
}

/// Serves the samples, asks for pages of every kind, and ends; what was used is written down. One
/// sample was loaded before, so that both opening an index and loading are part of it.
void train(Path java, Path home, Path cache) throws Exception {
  var training = Files.createTempDirectory("pressmark-training");
  var articles = Files.createDirectory(training.resolve("articles"));
  var archive = List.of("--articles=" + articles, "--index=" + training.resolve("index"));
  for (var sample : files(home.resolve("articles"))) {
    if (files(articles).size() == 1) {
      run(java, home, with("load", archive));
    }
    Files.copy(sample, articles.resolve(sample.getFileName()));
  }
  var arguments = with("serve", archive, "--port=0");
  var process = start(java, home, List.of("-XX:AOTCacheOutput=" + cache), arguments);
  var said = new StringBuilder();
  try (var lines = process.inputReader()) {
    String line;
    while ((line = lines.readLine()) != null) {
      said.append(line).append('\n');
      var served = Pattern.compile("Pressmark serves .* at (http://\\S+) until").matcher(line);
      if (served.find()) {
        browse(served.group(1));
        process.toHandle().destroy();
      }
    }
  } finally {
    process.destroy();
    process.waitFor();
    delete(training);
  }
  if (!Files.exists(cache)) {
    throw new IllegalStateException("The training run left no cache. It said:\n" + said);
  }
}

List<String> with(String command, List<String> archive, String... more) {
  return Stream.of(Stream.of(command), archive.stream(), Stream.of(more)).flatMap(it -> it).toList();
}

List<Path> files(Path folder) throws IOException {
  try (var files = Files.list(folder)) {
    return files.sorted().toList();
  }
}

void browse(String address) throws IOException {
  var front = page(address, "/");
  var article = Pattern.compile("/article/[^\"?#/]+").matcher(front);
  if (!article.find()) {
    throw new IllegalStateException("The front page leads to no article:\n" + front);
  }
  for (var path :
      List.of(
          "/search?q=ferry", "/search?q=%22sea+gate%22+OR+tide*", "/search.json?q=ferry+NEAR/5+island",
          article.group(), article.group() + "/original", article.group() + ".json",
          "/suggest.json?q=fe", "/calendar", "/loading", "/index.json", "/help")) {
    page(address, path);
  }
}

String page(String address, String path) throws IOException {
  var asked = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
  try (var body = asked.getInputStream()) {
    return new String(body.readAllBytes(), StandardCharsets.UTF_8);
  }
}

/// The very command of `bin/pressmark`, with more options for its Java.
Process start(Path java, Path home, List<String> options, List<String> arguments) throws IOException {
  var command = new ArrayList<String>();
  command.add(java.toString());
  command.add("@" + home.resolve("lib/jvm.options"));
  command.add("-Xlog:aot*=off,cds*=off");
  command.addAll(options);
  command.add("-Dpressmark.home=" + home);
  command.add("-cp");
  command.add(jars(home.resolve("lib")).stream().filter(it -> program(it)).findFirst().orElseThrow().toString());
  command.add("pressmark.Main");
  command.addAll(arguments);
  var builder = new ProcessBuilder(command).redirectErrorStream(true);
  builder.environment().put("LC_ALL", "C.UTF-8");
  List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "CLASSPATH").forEach(builder.environment()::remove);
  return builder.start();
}

void run(Path java, Path home, List<String> arguments) throws Exception {
  var process = start(java, home, List.of(), arguments);
  var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  if (process.waitFor() != 0) {
    throw new IllegalStateException("pressmark %s failed:\n%s".formatted(arguments, said));
  }
}

/// What the cache was made of, as `bin/pressmark` tells it: the sum and size of the program's own jar
/// as `cksum` prints them, then the size and name of every jar as `wc -c` does.
String fingerprint(Path lib) throws IOException {
  var jars = jars(lib);
  var words = new ArrayList<String>();
  for (var jar : jars) {
    if (program(jar)) {
      words.add("%d %d %s".formatted(cksum(Files.readAllBytes(jar)), Files.size(jar), jar.getFileName()));
    }
  }
  long total = 0;
  for (var jar : jars) {
    words.add(Files.size(jar) + " " + jar.getFileName());
    total += Files.size(jar);
  }
  words.add(total + " total");
  return String.join(" ", words) + "\n";
}

/// The sum of POSIX: a CRC-32 of the bytes and their number, most significant bit first.
long cksum(byte[] bytes) {
  int sum = 0;
  for (var b : bytes) {
    sum = shifted(sum, b & 0xFF);
  }
  for (long length = bytes.length; length != 0; length >>>= 8) {
    sum = shifted(sum, (int) (length & 0xFF));
  }
  return ~sum & 0xFFFF_FFFFL;
}

int shifted(int sum, int value) {
  int next = sum ^ (value << 24);
  for (int bit = 0; bit < 8; bit++) {
    next = next < 0 ? (next << 1) ^ 0x04C1_1DB7 : next << 1;
  }
  return next;
}

List<Path> jars(Path lib) throws IOException {
  try (var files = Files.list(lib)) {
    return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
  }
}

boolean program(Path jar) {
  return jar.getFileName().toString().startsWith("pressmark-");
}

void delete(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
