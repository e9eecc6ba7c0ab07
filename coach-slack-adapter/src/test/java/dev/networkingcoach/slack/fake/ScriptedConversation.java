package dev.networkingcoach.slack.fake;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A conversation that says what it was asked. Thread-safe. */
public final class ScriptedConversation implements Conversation {
  private final List<Incoming> heard = new CopyOnWriteArrayList<>();
  private final AtomicBoolean stumbles = new AtomicBoolean();
  private final AtomicBoolean away = new AtomicBoolean();
  private final List<Person> persons = new CopyOnWriteArrayList<>();

  public List<Incoming> heard() {
    return List.copyOf(heard);
  }

  /** Whether presses are answered with what is to be tried again. */
  public void away(boolean now) {
    away.set(now);
  }

  /** The next that it is asked fails, once. */
  public void stumble() {
    stumbles.set(true);
  }

  public Person lastPerson() {
    return persons.get(persons.size() - 1);
  }

  @Override
  public Reply answer(Person person, Incoming done) {
    Incoming incoming = done instanceof Incoming.Again again ? again.done() : done;
    heard.add(incoming);
    persons.add(person);
    if (stumbles.getAndSet(false)) {
      throw new IllegalStateException("on purpose");
    }
    if (incoming instanceof Incoming.Said said) {
      return said(said.text());
    }
    if (incoming instanceof Incoming.Pressed pressed) {
      return away.get() ? problem() : words("Pressed " + pressed.token());
    }
    return incoming instanceof Incoming.Submitted submitted
        ? submitted(submitted)
        : words("Welcome");
  }

  private Reply said(String text) {
    return switch (text) {
      case "plan" -> new Reply("Your plan: thank Dana", List.of(card(1)), null, Reply.Kind.ANSWER);
      case "two" -> new Reply("Two things", List.of(card(1), card(2)), null, Reply.Kind.ANSWER);
      case "log" -> new Reply("Tell me about it", List.of(), form(""), Reply.Kind.ANSWER);
      case "long" -> SlackSamples.endless();
      case "export" ->
          new Reply(
              "Here is your network",
              List.of(
                  new Part.Attachment("network.json", "application/json", ContentBytes.of("{}"))),
              null,
              Reply.Kind.ANSWER);
      default -> words("You said: " + text);
    };
  }

  private Reply submitted(Incoming.Submitted submitted) {
    if (submitted.values().getOrDefault("what", "").equals("nothing")) {
      Form form = form("");
      Form wrong =
          new Form(
              form.token(),
              form.title(),
              null,
              form.fields(),
              form.submit(),
              Map.of("what", "Please say what it was about."));
      return new Reply("One thing is missing", List.of(), wrong, Reply.Kind.FORM_PROBLEM);
    }
    return words("Noted: " + submitted.values().get("who"));
  }

  private static Part card(int number) {
    return new Part.AdviceCard(
        "cycle.thank/dana/2026-11-24",
        "Thank Dana Okafor",
        "she introduced you to the museum; due today",
        new Button("Done", "done:" + number, Button.Style.PRIMARY),
        List.of(
            new Button("Log it", "edit:" + number, Button.Style.PLAIN),
            new Button("Why", "why:" + number, Button.Style.PLAIN)),
        "open:" + number);
  }

  private static Reply words(String text) {
    return new Reply(text, List.of(new Part.Words(text, Part.Tone.PLAIN)), null, Reply.Kind.ANSWER);
  }

  private static Reply problem() {
    String text = "Please try again";
    return new Reply(
        text, List.of(new Part.Words(text, Part.Tone.WARNING)), null, Reply.Kind.PROBLEM);
  }

  private static Form form(String text) {
    return new Form(
        "form:log",
        "Log a meeting",
        null,
        List.of(
            field("who", FormField.Kind.LINE, true, "", List.of()),
            field("what", FormField.Kind.TEXT, false, text, List.of()),
            field("on", FormField.Kind.DATE, true, "2026-11-25", List.of()),
            field(
                "kind",
                FormField.Kind.ONE,
                true,
                "MET",
                List.of(
                    new FormField.Choice("MET", "We met"), new FormField.Choice("GAVE", "I gave"))),
            field(
                "markets",
                FormField.Kind.MANY,
                false,
                "",
                List.of(new FormField.Choice("a", "A"), new FormField.Choice("b", "B")))),
        "Save",
        Map.of());
  }

  private static FormField field(
      String name,
      FormField.Kind kind,
      boolean required,
      String value,
      List<FormField.Choice> choices) {
    return new FormField(name, "The " + name, kind, required, value, choices, null);
  }

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    boolean opens = token.equals(LOG_FORM) || token.equals(SETUP_FORM) || token.startsWith("edit:");
    return opens ? Optional.of(form(text)) : Optional.empty();
  }

  @Override
  public Reply home(Person person) {
    return new Reply("Your dashboard", List.of(card(1)), null, Reply.Kind.ANSWER);
  }

  /** All that can be done with one card is over once one of it is done. */
  @Override
  public boolean isSpent(String token, String pressed) {
    return !pressed.startsWith("why:") && number(token).equals(number(pressed));
  }

  private static String number(String token) {
    return token.substring(token.indexOf(':') + 1);
  }

  @Override
  public Reply search(Person person, String words, int most) {
    return words("Nobody");
  }
}
