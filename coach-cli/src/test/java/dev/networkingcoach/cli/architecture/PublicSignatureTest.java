package dev.networkingcoach.cli.architecture;

import static dev.networkingcoach.cli.architecture.OurClasses.API;
import static dev.networkingcoach.cli.architecture.OurClasses.BOT;
import static dev.networkingcoach.cli.architecture.OurClasses.EXPORTS;
import static dev.networkingcoach.cli.architecture.OurClasses.IMPORTS;
import static dev.networkingcoach.cli.architecture.OurClasses.JOURNAL;
import static dev.networkingcoach.cli.architecture.OurClasses.REPORT;
import static dev.networkingcoach.cli.architecture.OurClasses.ROOT;
import static dev.networkingcoach.cli.architecture.OurClasses.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a CRM compiles against names the JDK's types and ours, and no library's. */
class PublicSignatureTest {

  @Test
  void noLibraryShowsInWhatIsPublic() {
    List<JavaClass> published =
        OurClasses.written().stream()
            .filter(
                type -> OurClasses.isIn(type, API, RULES, IMPORTS, EXPORTS, JOURNAL, BOT, REPORT))
            .filter(type -> !type.getPackageName().contains(".internal"))
            .filter(PublicSignatureTest::isPublic)
            // Made for whoever schedules with that library in the journal's database.
            .filter(type -> !type.getSimpleName().equals("JournalScheduling"))
            .toList();
    assertThat(published).hasSizeGreaterThan(30);
    assertThat(published.stream().flatMap(PublicSignatureTest::foreignTypes)).isEmpty();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicSignatureTest::isPublic).orElse(true);
  }

  private static Stream<String> foreignTypes(JavaClass type) {
    Stream<JavaClass> above =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
    Stream<JavaClass> inMembers =
        type.getMembers().stream()
            .filter(PublicSignatureTest::isVisible)
            .flatMap(member -> member.getAllInvolvedRawTypes().stream());
    return Stream.concat(above, inMembers)
        .map(JavaClass::getBaseComponentType)
        .filter(named -> !named.isPrimitive())
        .map(JavaClass::getName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith(ROOT + "."))
        .filter(name -> !name.equals("javax.sql.DataSource"))
        .map(name -> type.getName() + " shows " + name);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
