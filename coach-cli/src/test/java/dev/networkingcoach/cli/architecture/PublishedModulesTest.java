package dev.networkingcoach.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM lists what is published as a library: all but itself, the benchmarks and the program. */
class PublishedModulesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern MODULE = Pattern.compile("<module>(coach-[\\w-]+)</module>");
  private static final Pattern MANAGED =
      Pattern.compile("(?s)<dependency>.*?<artifactId>(coach-[\\w-]+)</artifactId>");

  @Test
  void theBomListsEachOfThem() throws IOException {
    List<String> modules = found(MODULE, ROOT.resolve("pom.xml"));
    modules.removeAll(List.of("coach-bom", "coach-benchmarks", "coach-cli"));
    assertThat(found(MANAGED, ROOT.resolve("coach-bom").resolve("pom.xml")))
        .containsExactlyInAnyOrderElementsOf(modules);
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return new ArrayList<>(
        pattern.matcher(Files.readString(file)).results().map(one -> one.group(1)).toList());
  }
}
