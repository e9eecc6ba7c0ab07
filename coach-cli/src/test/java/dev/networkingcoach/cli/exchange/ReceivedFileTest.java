package dev.networkingcoach.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody sends in a chat, by the same import as on the command line. */
class ReceivedFileTest {
  private static final Person ADA =
      new Person(new OwnerKey("slack:T1", "U1"), "slack", "Ada", ZoneId.of("Europe/Berlin"));
  private static final String LINKEDIN =
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Dana,Ortiz,https://www.linkedin.com/in/dana,dana@a.example,Acme,CTO,03 Nov 2026
      Sven,Lind,https://www.linkedin.com/in/sven,,Borg,Baker,04 Nov 2026
      """;
  private static final String VCARD =
      "BEGIN:VCARD\nVERSION:3.0\nFN:Sven Lind\nEMAIL:sven@b.example\nORG:Borg\nEND:VCARD\n";

  @TempDir Path folder;
  private JdbcJournal journal;
  private Conversation conversation;
  private int sent;

  @BeforeEach
  void open() {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    RuleBasedCoach coach = RuleBasedCoach.builder().build();
    conversation =
        CoachConversation.builder(journal, coach)
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .exchange(new FileExchange(coach))
            .clock(Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC))
            .build();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void theAnswerTellsWhatCameInAndCanBeUndone() {
    Reply reply = send("Connections.csv", LINKEDIN);
    assertThat(words(reply)).contains("The file is in", "2 contacts added");
    assertThat(network().contacts()).extracting(Contact::name).contains("Dana Ortiz", "Sven Lind");

    Button undo = ((Part.Buttons) reply.parts().get(2)).buttons().get(0);
    assertThat(undo.label()).isEqualTo("Undo the import");
    conversation.answer(ADA, new Incoming.Pressed("p1", undo.token()));
    assertThat(network().contacts()).isEmpty();
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    send("Connections.csv", LINKEDIN);
    assertThat(words(send("Connections (1).csv", LINKEDIN)))
        .contains("nothing new")
        .doesNotContain("Undo");
    assertThat(network().contacts()).hasSize(2);
  }

  @Test
  void theAnswerTellsWhoWasMerged() {
    send("Connections.csv", LINKEDIN);
    assertThat(words(send("sven.vcf", VCARD))).contains("Merged: ", "sven.vcf");
    assertThat(network().contacts()).hasSize(2);
  }

  @Test
  void whatHoldsNoContactsIsRefusedByName() {
    String zeros = "\0".repeat(2_000);
    Reply reply = send("program.bin", zeros);
    assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(words(reply)).contains("program.bin");
    assertThat(journal.read(ADA.key()).map(Known::network).map(Network::contacts).orElse(List.of()))
        .isEmpty();
  }

  private Reply send(String name, String content) {
    return conversation.answer(
        ADA, new Incoming.Sent("s" + ++sent, name, ContentBytes.of(content)));
  }

  private Network network() {
    return journal.read(ADA.key()).map(Known::network).orElseThrow();
  }

  private static String words(Reply reply) {
    return reply.summary() + reply.parts();
  }
}
