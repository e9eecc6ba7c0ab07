package dev.networkingcoach.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.networkingcoach.texts.MessageCheck;
import dev.networkingcoach.texts.MessageSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message bundles of all modules hold what their rooms ask for, and nothing else. */
class BundlesTest {
  private static final Pattern BUNDLE =
      Pattern.compile(".*/src/main/resources/dev/\\w+/\\w+/messages(?:_(\\w+))?\\.properties");

  private static List<JavaClass> rooms() {
    return OurClasses.written().stream()
        .filter(type -> type.isAssignableTo(MessageSet.class))
        .filter(type -> !type.isEquivalentTo(MessageSet.class))
        .toList();
  }

  @Test
  void everyMessageIsThereInEveryLanguage() throws IOException {
    List<Class<? extends MessageSet>> sets =
        rooms().stream()
            .<Class<? extends MessageSet>>map(type -> type.reflect().asSubclass(MessageSet.class))
            .toList();
    assertThat(sets).isNotEmpty();
    for (String language : languages()) {
      assertThat(MessageCheck.faults(sets, Locale.forLanguageTag(language))).isEmpty();
    }
  }

  @Test
  void everyMessageIsSaidSomewhere() {
    assertThat(rooms())
        .flatExtracting(JavaClass::getMethods)
        .filteredOn(
            method -> method.getCallsOfSelf().isEmpty() && method.getReferencesToSelf().isEmpty())
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  /** The languages of all bundles; that of a bundle's root is English. */
  private static Set<String> languages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .map(file -> BUNDLE.matcher(file.toString().replace('\\', '/')))
          .filter(Matcher::matches)
          .map(bundle -> bundle.group(1) == null ? "en" : bundle.group(1))
          .collect(Collectors.toSet());
    }
  }
}
