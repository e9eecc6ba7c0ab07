package dev.networkingcoach.cli.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Incoming.Submitted;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.cli.page.Page;
import dev.networkingcoach.cli.page.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A chat in a terminal, line by line. */
class ChatTest {
  private static final Person PERSON =
      new Person(new OwnerKey("local", "me"), "terminal", "Mira", null);
  private static final Button DONE = new Button("Done", "done|1", Button.Style.PRIMARY);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> files = new ArrayList<>();

  @Test
  void linesAreSaidAndNumbersPressTheButtonsShownLast() {
    Reply buttons =
        new Reply("Do it", List.of(new Part.Buttons(List.of(DONE))), null, Reply.Kind.ANSWER);
    Scripted scripted = new Scripted(buttons);
    chat(scripted, "\nmet Dana\n1\n2\nQuit\nnever said\n");
    assertThat(scripted.heard)
        .containsExactly(
            new Incoming.Arrived("id1"),
            new Incoming.Said("id2", "met Dana"),
            new Incoming.Pressed("id3", "done|1"));
    assertThat(shown()).contains("[1] Done").contains("2 stands at nothing above.");
  }

  @Test
  void aFormIsAskedForFieldByField() {
    Scripted scripted = new Scripted(Scripted.asking(form(Map.of())), Scripted.saying("Kept."));
    chat(scripted, "Payflow\n-\n2, Friday\n");
    assertThat(scripted.heard.get(1))
        .isEqualTo(
            new Submitted(
                "id2", "setup", Map.of("where", "Payflow", "why", "", "days", "TUE\nFRI")));
    assertThat(shown()).contains("Where you work: ").contains("[as it was]").contains("Kept.");
  }

  @Test
  void onlyTheFieldsAtFaultAreAskedForAgain() {
    Scripted scripted =
        new Scripted(
            Scripted.asking(form(Map.of())),
            Scripted.asking(form(Map.of("days", "Nobody works on Someday."))),
            Scripted.saying("Kept."));
    chat(scripted, "Payflow\n\nSomeday\nFriday\n");
    assertThat(((Submitted) scripted.heard.get(1)).values()).containsEntry("days", "Someday");
    assertThat(((Submitted) scripted.heard.get(2)).values()).containsEntry("days", "FRI");
    assertThat(shown()).contains("Nobody works on Someday.").containsOnlyOnce("Where you work");
  }

  @Test
  void breakingOffAFormSendsNothing() {
    Scripted scripted = new Scripted(Scripted.asking(form(Map.of())));
    chat(scripted, "Payflow\n");
    assertThat(scripted.heard).hasSize(1);
  }

  @Test
  void whereNobodyAnswersAFormIsShown() {
    Scripted scripted = new Scripted(Scripted.asking(form(Map.of())));
    assertThat(turns(scripted, teletype("", false)).say("set up").succeeded()).isFalse();
    assertThat(shown()).contains("Where you work").contains("Fill it in on a terminal");
  }

  @Test
  void filesOfAReplyAreHandedOn() {
    Part file = new Part.Attachment("me.json", "application/json", Bytes.of("{}"));
    chat(new Scripted(new Reply("A file", List.of(file), null, Reply.Kind.ANSWER)), "");
    assertThat(files).containsExactly("me.json");
  }

  private void chat(Scripted scripted, String input) {
    Teletype teletype = teletype(input, true);
    new Chat(turns(scripted, teletype), teletype).run();
  }

  private Turns turns(Scripted scripted, Teletype teletype) {
    AtomicInteger given = new AtomicInteger();
    return new Turns(
        scripted,
        PERSON,
        teletype,
        () -> "id" + given.incrementAndGet(),
        file -> files.add(file.name()));
  }

  private Teletype teletype(String input, boolean answers) {
    return new StreamTeletype(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        () -> new Page(80, Style.PLAIN),
        answers);
  }

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Form form(Map<String, String> problems) {
    List<Choice> days =
        List.of(
            new Choice("MON", "Monday"), new Choice("TUE", "Tuesday"), new Choice("FRI", "Friday"));
    return new Form(
        "setup",
        "Set up",
        "Three questions.",
        List.of(
            field("where", "Where you work", FormField.Kind.LINE, "", List.of()),
            field("why", "Why", FormField.Kind.TEXT, "as it was", List.of()),
            field("days", "Days", FormField.Kind.MANY, "", days)),
        "Keep",
        problems);
  }

  private static FormField field(
      String name, String label, FormField.Kind kind, String value, List<Choice> choices) {
    return new FormField(name, label, kind, true, value, choices, null);
  }
}
