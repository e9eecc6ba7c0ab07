package dev.networkingcoach.cli.architecture;

import static dev.networkingcoach.cli.architecture.OurClasses.API;
import static dev.networkingcoach.cli.architecture.OurClasses.BOT;
import static dev.networkingcoach.cli.architecture.OurClasses.EXPORTS;
import static dev.networkingcoach.cli.architecture.OurClasses.IMPORTS;
import static dev.networkingcoach.cli.architecture.OurClasses.JOURNAL;
import static dev.networkingcoach.cli.architecture.OurClasses.LANGUAGE;
import static dev.networkingcoach.cli.architecture.OurClasses.NETWORK;
import static dev.networkingcoach.cli.architecture.OurClasses.REPORT;
import static dev.networkingcoach.cli.architecture.OurClasses.ROOT;
import static dev.networkingcoach.cli.architecture.OurClasses.RULES;
import static dev.networkingcoach.cli.architecture.OurClasses.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a CRM compiles against names the JDK's types and what we support, and no other. */
class PublicSignatureTest {

  @Test
  void noLibraryShowsInWhatIsPublic() {
    assertThat(shown().filter(one -> isForeign(one.seen()))).isEmpty();
  }

  @Test
  void nothingInternalShowsInWhatIsPublic() {
    assertThat(shown().filter(one -> isInternal(one.seen()))).isEmpty();
  }

  @Test
  void thereIsMuchThatIsPublic() {
    assertThat(published()).hasSizeGreaterThan(30);
  }

  /** A type that is seen at another: above it, or in one of its members. */
  private record Shown(JavaClass type, JavaClass seen) {
    @Override
    public String toString() {
      return type.getName() + " shows " + seen.getName();
    }
  }

  private static Stream<Shown> shown() {
    return published().flatMap(type -> seen(type).map(seen -> new Shown(type, seen)));
  }

  private static Stream<JavaClass> published() {
    return OurClasses.written().stream()
        .filter(
            type ->
                OurClasses.isIn(
                    type, API, RULES, IMPORTS, EXPORTS, JOURNAL, LANGUAGE, NETWORK, BOT, SCHEDULE,
                    REPORT))
        .filter(type -> !isInternal(type))
        .filter(PublicSignatureTest::isPublic);
  }

  private static boolean isInternal(JavaClass type) {
    return (type.getPackageName() + ".").contains(".internal.");
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicSignatureTest::isPublic).orElse(true);
  }

  private static Stream<JavaClass> seen(JavaClass type) {
    Stream<JavaClass> above =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
    Stream<JavaClass> inMembers =
        type.getMembers().stream()
            .filter(PublicSignatureTest::isVisible)
            .flatMap(member -> member.getAllInvolvedRawTypes().stream());
    return Stream.concat(above, inMembers)
        .map(JavaClass::getBaseComponentType)
        .filter(named -> !named.isPrimitive());
  }

  private static boolean isForeign(JavaClass type) {
    String name = type.getName();
    return !name.startsWith("java.")
        && !name.startsWith(ROOT + ".")
        && !name.startsWith("javax.net.ssl.")
        && !name.equals("javax.sql.DataSource");
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
