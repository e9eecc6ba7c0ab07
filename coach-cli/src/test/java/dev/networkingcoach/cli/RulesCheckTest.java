package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code coach rules check} tells a team's build whether their rules can be used. */
class RulesCheckTest {
  private static final String RULES =
      """
      package acme;
      import dev.networkingcoach.rules.own.*;
      rule "acme.greet" @weight(50)
      when $who : ContactView()
      then channels["advice"].send( OwnAdvice.of("GREET").about($who) );
      end
      """;

  private static final String TEXTS =
      """
      acme.greet.headline=Greet {contact}
      acme.greet.reason=You know {contact}.
      acme.greet.when=There is a contact.
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("acme.drl"), RULES);
    Files.writeString(folder.resolve("acme.properties"), TEXTS);
  }

  private Ran check(Path... files) {
    String[] arguments = new String[files.length + 2];
    arguments[0] = "rules";
    arguments[1] = "check";
    for (int i = 0; i < files.length; i++) {
      arguments[i + 2] = files[i].toString();
    }
    return Ran.coach(arguments);
  }

  @Test
  void soundRulesAreListed() {
    Ran ran = check(file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("   50  acme.greet  Greet {contact}")
        .contains("1 rule in " + file + ", and nothing is wrong.");
  }

  @Test
  void aFaultIsToldWithFileLineAndRule() throws IOException {
    Files.writeString(file, RULES.replace("ContactView()", "ContactVew()"));
    Ran ran = check(file);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(file + ":4: rule acme.greet: Unable to resolve ObjectType 'ContactVew'");
  }

  @Test
  void theNameOfTheRulesIsNoLanguage() throws IOException {
    Path crm = Files.writeString(folder.resolve("acme_crm.drl"), RULES);
    Files.writeString(folder.resolve("acme_crm.properties"), TEXTS);
    Ran ran = check(crm);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
  }

  @Test
  void textsBesideTheFileAreRead() throws IOException {
    Files.writeString(folder.resolve("acme_de.properties"), "acme.greet.headline=Grüße {contact");
    assertThat(check(file).err()).contains("acme_de.properties").contains("never closes {");
    Files.delete(folder.resolve("acme_de.properties"));
    Path moved = Files.move(folder.resolve("acme.properties"), folder.resolve("words.properties"));
    assertThat(check(file).err()).contains("acme.greet").contains("has no text");
    assertThat(
            Ran.coach("rules", "check", file.toString(), "--messages", moved.toString()).status())
        .isZero();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Ran ran = check(folder.resolve("none.drl"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("none.drl cannot be read");
    assertThat(Ran.coach("rules", "check").status()).isEqualTo(2);
  }
}
