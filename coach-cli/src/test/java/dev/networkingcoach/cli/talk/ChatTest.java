package dev.networkingcoach.cli.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Incoming.Submitted;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.cli.page.PageStyle;
import dev.networkingcoach.cli.page.TextPage;
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
    ScriptedTerminal scripted = new ScriptedTerminal(buttons);
    chat(scripted, "\nmet Dana\n1\n2\nQuit\nnever said\n");
    assertThat(scripted.heard)
        .containsExactly(
            new Incoming.Arrived("id1"),
            new Incoming.Said("id2", "met Dana"),
            new Incoming.Pressed("id3", "done|1"));
    assertThat(shown()).contains("[1] Done").contains("There's no option 2 in my last message.");
  }

  @Test
  void aFormIsAskedForFieldByField() {
    ScriptedTerminal scripted =
        new ScriptedTerminal(
            ScriptedTerminal.asking(form(Map.of())), ScriptedTerminal.saying("Kept."));
    chat(scripted, "Payflow\n-\n2, Friday\n");
    assertThat(scripted.heard.get(1))
        .isEqualTo(
            new Submitted(
                "id2", "setup", Map.of("where", "Payflow", "why", "", "days", "TUE\nFRI")));
    assertThat(shown()).contains("Where you work: ").contains("[as it was]").contains("Kept.");
  }

  @Test
  void onlyTheFieldsAtFaultAreAskedForAgain() {
    ScriptedTerminal scripted =
        new ScriptedTerminal(
            ScriptedTerminal.asking(form(Map.of())),
            ScriptedTerminal.asking(form(Map.of("days", "Nobody works on Someday."))),
            ScriptedTerminal.saying("Kept."));
    chat(scripted, "Payflow\n\nSomeday\nFriday\n");
    assertThat(((Submitted) scripted.heard.get(1)).values()).containsEntry("days", "Someday");
    assertThat(((Submitted) scripted.heard.get(2)).values()).containsEntry("days", "FRI");
    assertThat(shown()).contains("Nobody works on Someday.").containsOnlyOnce("Where you work");
  }

  @Test
  void breakingOffAFormSendsNothing() {
    ScriptedTerminal scripted = new ScriptedTerminal(ScriptedTerminal.asking(form(Map.of())));
    chat(scripted, "Payflow\n");
    assertThat(scripted.heard).hasSize(1);
  }

  @Test
  void whereNobodyAnswersAFormIsShown() {
    ScriptedTerminal scripted = new ScriptedTerminal(ScriptedTerminal.asking(form(Map.of())));
    assertThat(turns(scripted, teletype("", false)).say("set up").succeeded()).isFalse();
    assertThat(shown()).contains("Where you work").contains("Fill it in on a terminal");
  }

  @Test
  void filesOfAReplyAreHandedOn() {
    Part file = new Part.Attachment("me.json", "application/json", ContentBytes.of("{}"));
    chat(new ScriptedTerminal(new Reply("A file", List.of(file), null, Reply.Kind.ANSWER)), "");
    assertThat(files).containsExactly("me.json");
  }

  private void chat(ScriptedTerminal scripted, String input) {
    LineTerminal teletype = teletype(input, true);
    new ChatLoop(turns(scripted, teletype), teletype, turn -> {}).run();
  }

  private TerminalTurns turns(ScriptedTerminal scripted, LineTerminal teletype) {
    AtomicInteger given = new AtomicInteger();
    return new TerminalTurns(
        scripted,
        PERSON,
        teletype,
        () -> "id" + given.incrementAndGet(),
        file -> files.add(file.name()));
  }

  private LineTerminal teletype(String input, boolean answers) {
    return new StreamTerminal(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        () -> new TextPage(80, PageStyle.PLAIN),
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
