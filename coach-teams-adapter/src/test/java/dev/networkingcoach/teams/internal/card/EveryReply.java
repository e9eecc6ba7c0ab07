package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Part.Field;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Replies with every part that there is, and with text that is hard to show. */
final class EveryReply {
  static final String NASTY =
      "**Dana** [x](https://evil.example) <b>&amp; {{DATE(2026-11-25)}} # 1.";

  /** What has no place to break a line at. */
  static final String LONG_WORD =
      "maximiliane.hohenlohe-langenburg@engineering.extraordinarily-long-name.example";

  private static final List<Button.Style> STYLES = List.of(Button.Style.values());

  private EveryReply() {}

  static List<Reply> all() {
    List<Reply> replies = new ArrayList<>();
    replies.add(reply(List.of()));
    replies.add(reply(List.of(new Part.Headline(NASTY), new Part.Headline("- x"))));
    for (Part.Tone tone : Part.Tone.values()) {
      replies.add(reply(List.of(new Part.Words("One\ntwo\n\nthree " + NASTY, tone))));
    }
    replies.add(reply(List.of(new Part.Facts("Balance", fields(3)))));
    replies.add(reply(List.of(new Part.Facts(null, fields(0)), new Part.Headline("x"))));
    replies.add(reply(List.of(person(7))));
    replies.add(reply(List.of(new Part.Facts("Reach", List.of(new Field("Address", LONG_WORD))))));
    replies.add(reply(List.of(longLabels())));
    replies.add(reply(List.of(advice("k1"), advice("k2"), new Part.Headline("x"))));
    replies.add(reply(List.of(listing(3), listing(0), new Part.Buttons(buttons(13)))));
    replies.add(reply(List.of(picture(9_000), picture(9_000), picture(40_000))));
    replies.add(withForm(Map.of()));
    replies.add(withForm(Map.of("line", "Say " + NASTY, "nowhere", "Nothing fits.")));
    replies.add(reply(IntStream.range(0, 60).mapToObj(i -> advice("k" + i)).toList()));
    replies.add(reply(List.of(new Part.Words("語".repeat(40_000), Part.Tone.PLAIN))));
    return replies;
  }

  static Part.Picture picture(int bytes) {
    return new Part.Picture("A chart: " + NASTY, ContentBytes.of(new byte[bytes]));
  }

  static Reply reply(List<? extends Part> parts) {
    return new Reply("In short: " + NASTY, List.copyOf(parts), null, Reply.Kind.ANSWER);
  }

  static Reply withForm(Map<String, String> problems) {
    return new Reply(
        "Please fill in", List.of(new Part.Headline("Log")), form(problems), Reply.Kind.ANSWER);
  }

  static Form form(Map<String, String> problems) {
    List<FormField> fields = Arrays.stream(FormField.Kind.values()).map(EveryReply::field).toList();
    return new Form(
        "form:log", "Log what happened", "A word before " + NASTY, fields, "Save", problems);
  }

  private static FormField field(FormField.Kind kind) {
    String value =
        switch (kind) {
          case LINE, TEXT -> NASTY;
          case DATE -> "2026-11-25";
          case TIME -> "08:30";
          case ONE -> "b";
          case MANY -> "a,1\nb";
        };
    List<FormField.Choice> choices =
        kind == FormField.Kind.ONE || kind == FormField.Kind.MANY
            ? List.of(new FormField.Choice("a,1", "A " + NASTY), new FormField.Choice("b", "B"))
            : List.of();
    String name = kind.name().toLowerCase(Locale.ROOT);
    return new FormField(name, "The " + name, kind, true, value, choices, "A hint " + NASTY);
  }

  static Part.AdviceCard advice(String key) {
    return new Part.AdviceCard(
        key,
        "Thank Dana " + NASTY,
        "she helped " + NASTY + "; due today",
        buttons(1).get(0),
        buttons(5),
        "open:" + key);
  }

  private static Part.PersonCard person(int buttons) {
    return new Part.PersonCard(
        "dana",
        "Dana " + NASTY,
        "Engineer, Acme",
        fields(2),
        List.of("A note", NASTY),
        buttons(buttons));
  }

  private static Part.Listing listing(int items) {
    return new Part.Listing(
        "Contacts",
        IntStream.range(0, items)
            .mapToObj(i -> new Part.Item("Item " + i, i == 0 ? null : NASTY, buttons(1).get(0)))
            .toList(),
        buttons(1).get(0));
  }

  private static Part longLabels() {
    String label = "Add Maximiliane Hohenlohe-Langenburg as a new person";
    Button button = new Button(label, "do:it", Button.Style.PRIMARY);
    return new Part.Listing("Who", List.of(new Part.Item(LONG_WORD, LONG_WORD, button)), button);
  }

  private static List<Field> fields(int most) {
    return IntStream.range(0, most).mapToObj(i -> new Field("Name " + i, NASTY + "\n2")).toList();
  }

  static List<Button> buttons(int most) {
    return IntStream.range(0, most)
        .mapToObj(
            i ->
                new Button(
                    i == 1 ? "Log" : "Button " + i + " {{TIME(2026)}}",
                    i == 1 ? "form:log" : "do:" + i + ":" + "t".repeat(40),
                    STYLES.get(i % STYLES.size())))
        .toList();
  }
}
