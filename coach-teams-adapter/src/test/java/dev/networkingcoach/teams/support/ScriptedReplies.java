package dev.networkingcoach.teams.support;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conversation that follows a script, and keeps what it was asked. */
public final class ScriptedReplies implements Conversation {
  /** The token that shows the plan again. */
  public static final String AGAIN = "again:today";

  private final List<Incoming> asked = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();

  /** What came in, in order. */
  public synchronized List<Incoming> asked() {
    return List.copyOf(asked);
  }

  /** Who it came from, in order. */
  public synchronized List<Person> people() {
    return List.copyOf(people);
  }

  @Override
  public synchronized Reply answer(Person person, Incoming done) {
    asked.add(done);
    Incoming incoming = done instanceof Incoming.Again again ? again.done() : done;
    people.add(person);
    if (incoming instanceof Incoming.Said said) {
      if (said.text().equals("today")) {
        return plan();
      }
      return said.text().equals("log")
          ? new Reply("What happened?", List.of(), logForm(Map.of()), Reply.Kind.ANSWER)
          : said("You said: " + said.text());
    }
    if (incoming instanceof Incoming.Pressed pressed && pressed.token().equals("fail")) {
      return new Reply("That did not work.", List.of(), null, Reply.Kind.PROBLEM);
    }
    if (incoming instanceof Incoming.Pressed pressed && pressed.token().equals(AGAIN)) {
      return plan();
    }
    if (incoming instanceof Incoming.Pressed pressed) {
      return said("You pressed: " + pressed.token());
    }
    if (incoming instanceof Incoming.Submitted submitted) {
      return submitted.values().getOrDefault("who", "").isEmpty()
          ? new Reply(
              "Something is missing.",
              List.of(),
              logForm(Map.of("who", "Say whom.")),
              Reply.Kind.FORM_PROBLEM)
          : said("Logged for " + submitted.values().get("who"));
    }
    if (incoming instanceof Incoming.Sent sent) {
      return exported("You sent " + sent.name() + ": " + sent.content());
    }
    return home(person);
  }

  private static Reply plan() {
    Button done = new Button("Done", "done:ola", Button.Style.PRIMARY);
    Part ola = new Part.AdviceCard("ola", "Write to Ola", null, done, List.of(), "open:ola");
    return new Reply(
        "One thing today",
        List.of(new Part.Headline("Today"), ola),
        null,
        Reply.Kind.ANSWER,
        AGAIN);
  }

  private static Reply exported(String words) {
    Part file = new Part.Attachment("network.json", "application/json", ContentBytes.of("{}"));
    return new Reply(words, List.of(file), null, Reply.Kind.ANSWER);
  }

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    return token.startsWith("form:") ? Optional.of(logForm(Map.of())) : Optional.empty();
  }

  @Override
  public Reply home(Person person) {
    Part plan =
        new Part.Buttons(
            List.of(
                new Button("Thank Dana", "thank:dana", Button.Style.PRIMARY),
                new Button("Log", LOG_FORM, Button.Style.PLAIN)));
    return new Reply(
        "Your plan for today", List.of(new Part.Headline("Today"), plan), null, Reply.Kind.ANSWER);
  }

  @Override
  public Reply search(Person person, String words, int most) {
    List<Part> found = new ArrayList<>();
    for (int i = 0; i < Math.min(most, 40) && !words.equals("nobody"); i++) {
      found.add(
          new Part.PersonCard(
              "c" + i,
              "Dana " + i,
              "Engineer, Acme",
              List.of(new Part.Field("Last", "2026-11-20")),
              List.of("A private note"),
              List.of()));
    }
    return new Reply(
        found.isEmpty() ? "Nobody fits." : "Found some.", found, null, Reply.Kind.ANSWER);
  }

  private static Form logForm(Map<String, String> problems) {
    List<FormField> fields =
        List.of(
            new FormField("who", "Who", FormField.Kind.LINE, true, "", List.of(), "A name"),
            new FormField("day", "Day", FormField.Kind.DATE, false, "", List.of(), null));
    return new Form("form:log", "Log", null, fields, "Save", problems);
  }

  private static Reply said(String words) {
    return new Reply(
        words, List.of(new Part.Words(words, Part.Tone.PLAIN)), null, Reply.Kind.ANSWER);
  }
}
