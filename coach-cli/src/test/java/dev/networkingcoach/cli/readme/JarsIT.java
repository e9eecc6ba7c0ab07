package dev.networkingcoach.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars a CRM takes with coach-rules: those of the packaged program that are not its own. */
class JarsIT {
  private static final Path LIBRARIES = Path.of("target", "coach", "lib");

  /** What the command line, the journal, the report, the server and the exchange need alone. */
  private static final List<String> OTHERS =
      List.of(
          "HikariCP",
          "Java-WebSocket",
          "aalto-xml",
          "angus-",
          "annotations-",
          "antlr",
          "azure-json",
          "biweekly",
          "bolt",
          "checker-qual",
          "coach-",
          "commons-",
          "db-scheduler",
          "drools-drl-",
          "drools-ecj",
          "drools-io",
          "drools-mvel",
          "drools-wiring-dynamic",
          "ecj-",
          "error_prone_annotations",
          "ez-vcard",
          "fastcsv",
          "fastexcel-",
          "flyway-",
          "freemarker",
          "gson",
          "icu4j",
          "jakarta.",
          "jetty-",
          "jmustache",
          "jtokkit",
          "kotlin-",
          "langchain4j-",
          "logback-",
          "msal4j",
          "mvel2",
          "nimbus-jose-jwt",
          "okhttp",
          "okio",
          "picocli",
          "postgresql",
          "prometheus-",
          "slack-",
          "slf4j-nop",
          "snowball-",
          "sqlite-jdbc",
          "stax2-api",
          "vinnie");

  private static final Map<String, String> LICENCES =
      Map.of(
          "drools-", "Apache-2.0",
          "jackson-", "Apache-2.0",
          "jspecify-", "Apache-2.0",
          "kie-", "Apache-2.0",
          "slf4j-", "MIT");

  private record Jar(String name, long kilobytes, String licence) {
    boolean forJsonAlone() {
      return name.startsWith("jackson-");
    }

    String row() {
      String purpose = forJsonAlone() ? " (for JSON only)" : "";
      return "| `" + name + "`" + purpose + " | " + kilobytes + " | " + licence + " |";
    }
  }

  @Test
  void theReadmeListsTheJars() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      List<Jar> jars =
          files
              .filter(file -> OTHERS.stream().noneMatch(file.getFileName().toString()::startsWith))
              .map(JarsIT::jar)
              .sorted(Comparator.comparing(Jar::forJsonAlone).thenComparing(Jar::name))
              .toList();
      Readme.holds("jars", table(jars));
    }
  }

  private static String table(List<Jar> jars) {
    List<Jar> needed = jars.stream().filter(jar -> !jar.forJsonAlone()).toList();
    return "`coach-api` and `coach-rules` themselves, and "
        + total(needed)
        + ". Reading and writing JSON takes `coach-json` and "
        + total(jars.subList(needed.size(), jars.size()))
        + " more.\n\n| jar | kB | licence |\n|---|--:|---|\n"
        + jars.stream().map(Jar::row).collect(Collectors.joining("\n"));
  }

  private static String total(List<Jar> jars) {
    long kilobytes = jars.stream().mapToLong(Jar::kilobytes).sum();
    return jars.size() + " jars of " + kilobytes + " kB";
  }

  private static Jar jar(Path file) {
    String name = file.getFileName().toString();
    String licence =
        LICENCES.entrySet().stream()
            .filter(entry -> name.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("?");
    assertThat(licence).as("licence of %s", name).isNotEqualTo("?");
    try {
      return new Jar(name, Math.round(Files.size(file) / 1000.0), licence);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
