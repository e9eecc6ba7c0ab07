package dev.networkingcoach.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The README and the blocks in it that are made from the program. With {@code -Dreadme.write=true}
 * the tests write these blocks instead of checking them.
 */
final class Readme {
  static final Path FILE = Path.of("..", "README.md");

  private Readme() {}

  static String text() throws IOException {
    return Files.readString(FILE);
  }

  /** That the block of that name holds this content, line breaks at its ends aside. */
  static void holds(String name, String content) throws IOException {
    String text = text();
    int begin = text.indexOf('\n', text.indexOf("<!-- " + name + ":")) + 1;
    int end = text.indexOf("<!-- /" + name + " -->");
    assertThat(end).as("block %s", name).isGreaterThanOrEqualTo(begin);
    String wanted = content.strip() + "\n";
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(FILE, text.substring(0, begin) + wanted + text.substring(end));
    } else {
      assertThat(text.substring(begin, end))
          .as("block %s of the README; -Dreadme.write=true writes it", name)
          .isEqualTo(wanted);
    }
  }
}
