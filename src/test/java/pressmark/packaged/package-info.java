/// The program as it is handed out: `target/pressmark`, started as people start it.
@org.jspecify.annotations.NullMarked
package pressmark.packaged;
