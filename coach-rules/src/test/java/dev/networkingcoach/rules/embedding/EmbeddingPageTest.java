package dev.networkingcoach.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each line of Java that docs/embedding.md shows is compiled here, in the same order. */
class EmbeddingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "embedding.md");
  private static final Path SOURCES =
      Path.of("src", "test", "java", "dev", "networkingcoach", "rules", "embedding");
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void everySnippetIsCompiled() throws IOException {
    String compiled;
    try (Stream<Path> files = Files.list(SOURCES)) {
      compiled =
          files
              .filter(file -> !file.endsWith("EmbeddingPageTest.java"))
              .map(EmbeddingPageTest::folded)
              .collect(Collectors.joining("\n"));
    }
    List<String> snippets =
        SNIPPET
            .matcher(Files.readString(PAGE))
            .results()
            .map(found -> fold(found.group(1)))
            .toList();
    assertThat(snippets).hasSizeGreaterThan(4).allMatch(compiled::contains);
  }

  private static String folded(Path file) {
    try {
      return fold(Files.readString(file));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String fold(String java) {
    return java.strip().replaceAll("\\s+", " ");
  }
}
