package dev.networkingcoach.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path directory;

  @Test
  void aFileIsMadeWhereThereIsNone() throws IOException {
    replace("new.json", "{}");
    assertThat(directory.resolve("new.json")).hasContent("{}");
    assertThat(directory).isDirectoryNotContaining("glob:**.coach-*");
  }

  @Test
  void aFileIsReplacedAndKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    replace("a.json", "new");
    assertThat(file).hasContent("new");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
  }

  @Test
  void aFileStaysAsItIsWhenWritingFailsHalfWay() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "old");
    assertThatThrownBy(
            () ->
                new OutputFile(file.toString())
                    .replace(
                        stream -> {
                          stream.write('x');
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("as it was before");
    assertThat(file).hasContent("old");
    assertThat(directory).isDirectoryNotContaining("glob:**.coach-*");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);
    replace("link.json", "new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aDirectoryIsRefusedAndSoIsOneThatIsNotThere() {
    assertThatThrownBy(() -> replace(".", "x")).hasMessageContaining("is a directory");
    assertThatThrownBy(() -> replace("nowhere/a.json", "x"))
        .hasMessageContaining("its directory is not there");
  }

  private void replace(String name, String content) {
    new OutputFile(directory.resolve(name).toString())
        .replace(stream -> stream.write(content.getBytes(StandardCharsets.UTF_8)));
  }
}
