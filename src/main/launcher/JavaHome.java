/// Prints where the Java that runs it stands: the build keeps it for the launcher.
void main() {
  IO.print(System.getProperty("java.home"));
}
