package dev.networkingcoach.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the modules' READMEs say of them is what their poms and sources say. */
class ModuleReadmesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern MODULE = Pattern.compile("<module>(coach-[\\w-]+)</module>");
  private static final Pattern OURS = Pattern.compile("coach-[a-z-]*[a-z]");
  private static final Pattern MAY_USE = Pattern.compile("- \\*\\*May use:\\*\\* (.*)");
  private static final Pattern START = Pattern.compile("- \\*\\*Start reading at:\\*\\* (.*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

  /** What is for the build or the tests, and not for the module. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?s)<dependencyManagement>.*?</dependencyManagement>|<plugins>.*?</plugins>"
              + "|<profiles>.*?</profiles>");

  /** These may use everything, and say so. */
  private static final Set<String> EVERYTHING = Set.of("coach-benchmarks", "coach-cli");

  static List<String> modules() throws IOException {
    return found(MODULE, read(ROOT.resolve("pom.xml"))).toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void namesWhatItMayUse(String module) throws IOException {
    String line = found(MAY_USE, readme(module)).findFirst().orElseThrow();
    if (EVERYTHING.contains(module)) {
      assertThat(line).isEqualTo("everything.");
      return;
    }
    Set<String> named = OURS.matcher(line).results().map(MatchResult::group).collect(sorted());
    List<String> needed = dependencies(module);
    assertThat(named)
        .as(module + "/README.md and its pom.xml")
        .isEqualTo(needed.stream().filter(one -> one.startsWith("coach-")).collect(sorted()));
    assertThat(needed)
        .filteredOn(one -> !one.startsWith("coach-") && !one.equals("jspecify"))
        .as("libraries that " + module + "/README.md should name")
        .allMatch(library -> isNamed(library, line.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void namesWhatThereIsToRead(String module) throws IOException {
    String line = found(START, readme(module)).findFirst().orElseThrow();
    String files = files(module);
    assertThat(found(CODE, line)).isNotEmpty().allMatch(code -> isThere(code, files));
  }

  @Test
  void theHouseShowsEveryModule() throws IOException {
    String house = read(ROOT.resolve("CONTRIBUTING.md"));
    String picture = house.substring(house.indexOf("## The house"), house.indexOf("## Style"));
    assertThat(OURS.matcher(picture).results().map(MatchResult::group).collect(sorted()))
        .containsAll(modules());
  }

  /** A type, with or without its package and method; a package, a folder, a file or a command. */
  private static boolean isThere(String code, String files) {
    String path = code.replaceAll("\\.[a-z]\\w*$", "").replace('.', '/');
    return code.startsWith("./coach")
        ? Files.exists(ROOT.resolve(code.split(" ", 2)[0]))
        : files.contains("/" + path + ".java\n")
            || files.contains("/" + code + "\n")
            || files.contains("/" + code + "/");
  }

  /** Whether a word of a library's name stands in a line. */
  private static boolean isNamed(String library, String line) {
    return Arrays.stream(library.toLowerCase(Locale.ROOT).split("-", -1)).anyMatch(line::contains);
  }

  /** What a module needs to be compiled and run. */
  private static List<String> dependencies(String module) throws IOException {
    String pom = ELSEWHERE.matcher(read(ROOT.resolve(module).resolve("pom.xml"))).replaceAll("");
    return found(DEPENDENCY, pom)
        .filter(one -> !one.contains("<scope>test</scope>"))
        .flatMap(one -> found(ARTIFACT, one).limit(1))
        .toList();
  }

  private static String files(String module) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
      return files
          .filter(file -> !file.startsWith(ROOT.resolve(module).resolve("target")))
          .map(file -> file.toString().replace('\\', '/') + "\n")
          .collect(Collectors.joining());
    }
  }

  private static String readme(String module) throws IOException {
    return read(ROOT.resolve(module).resolve("README.md"));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1).strip());
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
