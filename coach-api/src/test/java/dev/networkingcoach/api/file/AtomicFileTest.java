package dev.networkingcoach.api.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder that others may write to, as /tmp is. */
class AtomicFileTest {
  private static final AtomicFile.Content MINE = stream -> stream.write("mine".getBytes(UTF_8));

  @TempDir private Path folder;
  private Path shared;
  private Path victim;

  @BeforeEach
  void share() throws IOException {
    victim = Files.writeString(folder.resolve("victim"), "precious");
    shared = Files.createDirectory(folder.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
  }

  private AtomicFile file(String name) {
    return new AtomicFile(shared.resolve(name));
  }

  private Path plant(String name) throws IOException {
    return Files.createSymbolicLink(shared.resolve(name), victim);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aFileIsForItsOwnerAloneFromItsFirstByte() throws IOException {
    file("plan.html")
        .make(
            stream -> {
              stream.write(1);
              stream.flush();
              assertThat(inside(shared))
                  .singleElement()
                  .satisfies(beside -> assertThat(mode(beside)).isEqualTo("rwx------"))
                  .satisfies(
                      beside ->
                          assertThat(inside(beside))
                              .singleElement()
                              .satisfies(whole -> assertThat(mode(whole)).isEqualTo("rw-------")));
            });
    assertThat(mode(shared.resolve("plan.html"))).isEqualTo("rw-------");
    assertThat(inside(shared)).hasSize(1);
  }

  @Test
  void namesOnTheWayAreNotToBeGuessed() throws IOException {
    Set<Path> seen = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      file("same").overwrite(stream -> seen.addAll(inside(shared)));
    }
    seen.remove(shared.resolve("same"));
    assertThat(seen).hasSize(20);
  }

  @Test
  void whereALinkIsPlantedNoFileIsMade() throws IOException {
    Path link = plant("plan.html");
    assertThatThrownBy(() -> file("plan.html").make(MINE))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> file("plan.html").makeFilled(whole -> Files.writeString(whole, "x")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(link).isSymbolicLink();
    assertThat(victim).hasContent("precious");
  }

  @Test
  void whereALinkLeadsNowhereNothingIsMadeAtItsEnd() throws IOException {
    Path end = folder.resolve("end");
    Files.createSymbolicLink(shared.resolve("plan.html"), end);
    assertThatThrownBy(() -> file("plan.html").make(MINE))
        .isInstanceOf(FileAlreadyExistsException.class);
    file("plan.html").overwrite(MINE);
    assertThat(end).doesNotExist();
    assertThat(shared.resolve("plan.html")).isRegularFile().hasContent("mine");
  }

  @Test
  void aPlantedLinkIsReplacedAndNotFollowed() throws IOException {
    Path link = plant("plan.html");
    file("plan.html").overwrite(MINE);
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(link).hasContent("mine");
    assertThat(mode(link)).isEqualTo("rw-------");
    assertThat(victim).hasContent("precious");
  }

  @Test
  void aLinkInASharedFolderIsNotFollowedToBeReplaced() throws IOException {
    plant("me.json");
    assertThatThrownBy(() -> file("me.json").replace(MINE))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("it is a link in a folder that others may write to");
    assertThat(victim).hasContent("precious");
    assertThat(inside(shared)).hasSize(1);
  }

  @Test
  void aLinkInAFolderOfOnesOwnIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("me.json"), victim);
    new AtomicFile(link).replace(MINE);
    assertThat(link).isSymbolicLink();
    assertThat(victim).hasContent("mine");
  }

  @Test
  void theNameThatEarlierVersionsWroteToIsNotUsed() throws IOException {
    Path planted = plant(".plan.html." + ProcessHandle.current().pid() + ".new");
    file("plan.html").make(MINE);
    file("plan.html").overwrite(MINE);
    file("plan.html").replace(MINE);
    assertThat(planted).isSymbolicLink();
    assertThat(victim).hasContent("precious");
  }

  @Test
  void whatFailsLeavesTheFileAsItWasAndNothingBeside() throws IOException {
    Path file = Files.writeString(shared.resolve("old"), "old");
    AtomicFile.Content half =
        stream -> {
          stream.write(new byte[100_000]);
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> file("old").overwrite(half)).hasMessageContaining("No space");
    assertThatThrownBy(() -> file("old").replace(half)).hasMessageContaining("No space");
    assertThatThrownBy(() -> file("new").make(half)).hasMessageContaining("No space");
    assertThatThrownBy(
            () ->
                file("new")
                    .makeFilled(
                        whole -> {
                          Files.writeString(whole, "half");
                          throw new IllegalStateException("broken");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("old");
    assertThat(inside(shared)).containsExactly(file);
  }

  @Test
  void aFolderIsRefused() {
    for (AtomicFile target : List.of(file("."), new AtomicFile(shared))) {
      assertThatThrownBy(() -> target.overwrite(MINE)).hasMessageContaining("it is a directory");
      assertThatThrownBy(() -> target.replace(MINE)).hasMessageContaining("it is a directory");
      assertThatThrownBy(() -> target.make(MINE)).isInstanceOf(FileAlreadyExistsException.class);
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
