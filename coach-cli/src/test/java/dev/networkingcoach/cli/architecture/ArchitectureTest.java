package dev.networkingcoach.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.networkingcoach.cli.architecture.OurClasses.API;
import static dev.networkingcoach.cli.architecture.OurClasses.BOT;
import static dev.networkingcoach.cli.architecture.OurClasses.CLI;
import static dev.networkingcoach.cli.architecture.OurClasses.EXPORTS;
import static dev.networkingcoach.cli.architecture.OurClasses.HTTP;
import static dev.networkingcoach.cli.architecture.OurClasses.IMPORTS;
import static dev.networkingcoach.cli.architecture.OurClasses.JOURNAL;
import static dev.networkingcoach.cli.architecture.OurClasses.JSON;
import static dev.networkingcoach.cli.architecture.OurClasses.LANGUAGE;
import static dev.networkingcoach.cli.architecture.OurClasses.MODEL;
import static dev.networkingcoach.cli.architecture.OurClasses.NETWORK;
import static dev.networkingcoach.cli.architecture.OurClasses.REPORT;
import static dev.networkingcoach.cli.architecture.OurClasses.ROOT;
import static dev.networkingcoach.cli.architecture.OurClasses.RULES;
import static dev.networkingcoach.cli.architecture.OurClasses.SCHEDULE;
import static dev.networkingcoach.cli.architecture.OurClasses.SLACK;
import static dev.networkingcoach.cli.architecture.OurClasses.TEAMS;
import static dev.networkingcoach.cli.architecture.OurClasses.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of docs/adr and of the architecture: each names packages that hold classes. */
class ArchitectureTest {
  private static final Set<String> WRITING =
      Set.of(
          "createFile",
          "createLink",
          "createTempFile",
          "move",
          "newBufferedWriter",
          "newOutputStream",
          "write",
          "writeString");

  @ParameterizedTest
  @ValueSource(
      strings = {
        API,
        RULES,
        JSON,
        IMPORTS,
        EXPORTS,
        JOURNAL,
        API + ".store",
        LANGUAGE,
        MODEL,
        NETWORK,
        BOT,
        HTTP,
        REPORT,
        SCHEDULE,
        SLACK,
        TEAMS,
        TEXTS,
        CLI,
        RULES + ".internal"
      })
  void everyPackageNamedHereHoldsClasses(String named) {
    assertThat(OurClasses.written()).anyMatch(type -> OurClasses.isIn(type, named));
  }

  @Test
  void noFileNameStandsForTwoTypes() throws IOException {
    Pattern source = Pattern.compile(".*/src/(main|test)/java/.*/([A-Z]\\w*)\\.java");
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      Map<String, List<String>> named =
          files
              .map(file -> source.matcher(file.toString().replace('\\', '/')))
              .filter(Matcher::matches)
              .collect(
                  Collectors.groupingBy(
                      found -> found.group(2),
                      Collectors.mapping(Matcher::group, Collectors.toList())));
      assertThat(named).hasSizeGreaterThan(1000);
      assertThat(named.values()).allMatch(places -> places.size() == 1);
    }
  }

  @Test
  void theApiNeedsTheJdkAndJSpecifyAlone() {
    classes()
        .that()
        .resideInAPackage(API + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            API + "..",
            "java.lang..",
            "java.time..",
            "java.util..",
            "java.text..",
            "java.io..",
            "java.math..",
            "java.nio..",
            "java.security..",
            "javax.crypto..",
            "org.jspecify..")
        .check(OurClasses.written());
  }

  @Test
  void filesAreWrittenInOnePlace() {
    assertThat(OurClasses.written().stream())
        .filteredOn(type -> calls(type).anyMatch(ArchitectureTest::writesAFile))
        .extracting(JavaClass::getName)
        .containsExactly(API + ".file.AtomicFile");
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, RULES, IMPORTS, EXPORTS, JOURNAL, LANGUAGE, NETWORK, REPORT})
  void whatPlugsInKnowsTheApiAndNoOther(String one) {
    String[] others =
        Stream.of(
                JSON, RULES, IMPORTS, EXPORTS, JOURNAL, LANGUAGE, MODEL, NETWORK, REPORT, BOT, HTTP,
                SCHEDULE, SLACK, TEAMS, CLI)
            .filter(other -> !other.equals(one))
            .filter(other -> !(other.equals(JSON) && keepsJson(one)))
            // What is written is made to be read back, so that writing knows reading.
            .filter(other -> !(one.equals(EXPORTS) && other.equals(IMPORTS)))
            .map(other -> other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(OurClasses.written());
  }

  /** JSON is the form in which the journal and the exchange keep facts. */
  private static boolean keepsJson(String one) {
    return one.equals(JOURNAL) || one.equals(IMPORTS) || one.equals(EXPORTS);
  }

  @Test
  void theConversationKnowsTheApi() {
    assertThat(foreign(BOT, API, LANGUAGE, TEXTS)).isEmpty();
  }

  @Test
  void theModelKnowsTheLanguageAndOnlyTheEdgeKnowsTheModel() {
    assertThat(foreign(MODEL, API, LANGUAGE)).isEmpty();
    assertThat(OurClasses.written().stream().filter(type -> uses(type, MODEL)))
        .isNotEmpty()
        .allMatch(user -> OurClasses.isIn(user, MODEL, CLI));
  }

  @Test
  void theScheduleKnowsTheConversationAndTheJournal() {
    assertThat(foreign(SCHEDULE, API, BOT, JOURNAL)).isEmpty();
  }

  @Test
  void theFrontKnowsNobodyAndTheAdaptersKnowNotEachOther() {
    assertThat(foreign(HTTP)).isEmpty();
    assertThat(foreign(SLACK, API, BOT, HTTP, TEXTS)).isEmpty();
    assertThat(foreign(TEAMS, API, BOT, HTTP, TEXTS)).isEmpty();
  }

  /** What embedders of the rules get has no jar of ICU. */
  @Test
  void textsKnowNobody() {
    assertThat(foreign(TEXTS)).isEmpty();
    assertThat(foreign(API)).isEmpty();
    assertThat(foreign(RULES, API)).isEmpty();
    assertThat(foreign(JSON, API)).isEmpty();
  }

  /** Classes of ours that those in a home use, but for its own and for those of these packages. */
  private static Stream<String> foreign(String home, String... allowed) {
    return OurClasses.written().stream()
        .filter(type -> OurClasses.isIn(type, home))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .filter(type -> OurClasses.isIn(type, OurClasses.ROOT))
        .filter(type -> !OurClasses.isIn(type, home) && !OurClasses.isIn(type, allowed))
        .map(JavaClass::getName)
        .distinct();
  }

  /** What is written is made to be read back; reading knows nothing of writing. */
  @Test
  void importsDoNotKnowTheExports() {
    noClasses()
        .that()
        .resideInAPackage(IMPORTS + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(EXPORTS + "..")
        .check(OurClasses.written());
  }

  @ParameterizedTest
  @CsvSource({
    "org.kie, " + RULES,
    "org.drools, " + RULES,
    "com.fasterxml.jackson, "
        + JSON
        + "+"
        + IMPORTS
        + "+"
        + REPORT
        + "+"
        + TEAMS
        + "+"
        + CLI
        + ".degrees+"
        + CLI
        + ".route",
    "tools.jackson, " + JSON,
    "com.github.kagkarlsson, " + SCHEDULE,
    "com.ibm.icu, " + TEXTS + "+" + IMPORTS + ".internal.calendar",
    "com.nimbusds, " + TEAMS,
    "com.microsoft, " + TEAMS,
    "com.slack, " + SLACK,
    "ch.qos.logback, " + CLI + ".logging",
    "io.prometheus, " + CLI + ".serve",
    "org.eclipse.jetty, " + HTTP,
    "org.flywaydb, " + JOURNAL,
    "com.zaxxer.hikari, " + JOURNAL,
    "org.sqlite, " + JOURNAL,
    // What is thrown is logged by its classes and SQL states alone.
    "java.sql, " + JOURNAL + "+" + CLI + ".logging",
    "javax.sql, " + JOURNAL,
    "com.samskivert.mustache, " + REPORT,
    "ezvcard, " + IMPORTS + "+" + EXPORTS,
    "dev.langchain4j, " + MODEL,
    "de.siegmar.fastcsv, " + IMPORTS + "+" + EXPORTS,
    "org.dhatim.fastexcel, " + IMPORTS + ".internal.sheet",
    "org.apache.commons.compress, " + IMPORTS + ".internal.file+" + IMPORTS + ".internal.sheet",
    "jakarta.mail, " + IMPORTS + ".internal.mail",
    "org.eclipse.angus, " + IMPORTS + ".internal.mail",
    "biweekly, " + EXPORTS + ".calendar+" + IMPORTS + ".internal.calendar",
    "org.apache.commons.text, " + IMPORTS + ".duplicates+" + LANGUAGE,
    "picocli, " + CLI
  })
  void aLibraryIsUsedAtHomeAlone(String library, String homes) {
    List<JavaClass> users =
        OurClasses.written().stream().filter(type -> uses(type, library)).toList();
    for (String home : homes.split("\\+", -1)) {
      assertThat(users).as(library + " in " + home).anyMatch(user -> OurClasses.isIn(user, home));
    }
    assertThat(users).allMatch(user -> OurClasses.isIn(user, homes.split("\\+", -1)), homes);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OurClasses.written());
  }

  @Test
  void timeComesInFromOutside() {
    List<String> readers =
        OurClasses.written().stream()
            .filter(
                type ->
                    OurClasses.isIn(
                        type, API, JSON, RULES, IMPORTS, EXPORTS, JOURNAL, LANGUAGE, MODEL, NETWORK,
                        BOT, SCHEDULE, HTTP, REPORT, TEAMS))
            .flatMap(ArchitectureTest::calls)
            .filter(ArchitectureTest::readsTheClock)
            .map(JavaCall::getDescription)
            .toList();
    assertThat(readers).isEmpty();
  }

  /** That this test can see such a call at all: the edge has one. */
  @Test
  void theEdgeReadsTheClock() {
    assertThat(OurClasses.written().stream().flatMap(ArchitectureTest::calls))
        .anyMatch(ArchitectureTest::readsTheClock);
  }

  @Test
  void noNameIsAPretext() {
    assertThat(OurClasses.written())
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches(".*(Manager|Helper|Util|Utils|Impl)"));
  }

  private static boolean uses(JavaClass type, String library) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> OurClasses.isIn(dependency.getTargetClass(), library));
  }

  private static Stream<JavaCall<?>> calls(JavaClass type) {
    return Stream.concat(
        type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream());
  }

  private static boolean readsTheClock(JavaCall<?> call) {
    AccessTarget.CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean withoutClock =
        target.getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    return (owner.startsWith("java.time.") && name.equals("now") && withoutClock)
        || (owner.equals("java.time.Clock") && name.startsWith("system"))
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
        || (owner.equals("java.util.Date")
            && name.equals("<init>")
            && target.getRawParameterTypes().isEmpty());
  }

  private static boolean writesAFile(JavaCall<?> call) {
    AccessTarget.CodeUnitCallTarget target = call.getTarget();
    return switch (target.getOwner().getName()) {
      case "java.nio.file.Files" -> WRITING.contains(target.getName());
      case "java.nio.channels.FileChannel" -> target.getName().equals("open");
      // Standard output is a stream of this kind, too.
      case "java.io.FileOutputStream" ->
          target.getRawParameterTypes().stream()
              .noneMatch(parameter -> parameter.getName().equals("java.io.FileDescriptor"));
      case "java.io.FileWriter", "java.io.RandomAccessFile" -> true;
      default -> false;
    };
  }
}
