package dev.networkingcoach.slack.fake;

import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Part.Field;
import dev.networkingcoach.bot.reply.Part.Item;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Replies and forms at the ends of what can be. */
public final class SlackSamples {
  private static final String NASTY = "<!channel> & <@U1> *bold* _it_ `x` ~s~ \u0007\r\n> quote";

  private SlackSamples() {}

  /** Every part, short, empty, nasty, and far beyond every limit. */
  public static List<Reply> replies() {
    List<Reply> replies = new ArrayList<>();
    for (String text : List.of("A word", " ", NASTY, "word ".repeat(4_000), "😀".repeat(9_000))) {
      parts(text).forEach(part -> replies.add(reply(List.of(part))));
      replies.add(reply(parts(text).toList()));
    }
    replies.add(reply(List.of()));
    replies.add(endless());
    replies.add(new Reply(NASTY.repeat(200), List.of(), form("token", 3), Reply.Kind.PROBLEM));
    return replies;
  }

  /** More than fits on one page. */
  public static Reply endless() {
    List<Part> parts = new ArrayList<>();
    IntStream.range(0, 120)
        .forEach(i -> parts.add(new Part.Words("Paragraph " + i, Part.Tone.PLAIN)));
    return reply(parts);
  }

  private static Stream<Part> parts(String text) {
    List<Field> fields = new ArrayList<>();
    IntStream.range(0, 23).forEach(i -> fields.add(new Field("Field " + i, text)));
    List<Button> buttons = new ArrayList<>();
    IntStream.range(0, 60)
        .forEach(i -> buttons.add(new Button("Button " + i, "t".repeat(1_500), style(i))));
    List<Item> items = new ArrayList<>();
    IntStream.range(0, 70)
        .forEach(i -> items.add(new Item(text, text, i % 2 == 0 ? buttons.get(i % 60) : null)));
    return Stream.of(
        new Part.Headline(text),
        new Part.Words(text, Part.Tone.PLAIN),
        new Part.Words(text, Part.Tone.FAINT),
        new Part.Words(text, Part.Tone.WARNING),
        new Part.Facts(text, fields),
        new Part.Facts(null, List.of()),
        new Part.PersonCard("c1", text, text, fields, List.of(text, text), buttons),
        new Part.AdviceCard("k", text, text, buttons.get(0), buttons, "open"),
        new Part.AdviceCard("l", text, null, buttons.get(0), menu(), "open"),
        new Part.Draft(text),
        new Part.Listing(text, items, buttons.get(0)),
        new Part.Listing(null, List.of(), null),
        new Part.Buttons(buttons),
        new Part.Attachment(text, "text/csv", ContentBytes.of("a,b")),
        new Part.Picture(text, ContentBytes.of("png")));
  }

  private static List<Button> menu() {
    return IntStream.range(0, 5)
        .mapToObj(i -> new Button("Entry " + i, "t" + i, style(i)))
        .toList();
  }

  private static Button.Style style(int number) {
    return number % 2 == 0 ? Button.Style.PLAIN : Button.Style.DANGER;
  }

  private static Reply reply(List<Part> parts) {
    return new Reply("In short", parts, null, Reply.Kind.ANSWER);
  }

  /** Forms of every kind of field, with few choices and many. */
  public static List<Form> forms() {
    return List.of(
        form("form:log", 0),
        form("form:log", 3),
        form("t".repeat(1_500), 30),
        form("form:log", 250),
        new Form("t", "T".repeat(40), NASTY, List.of(), "S".repeat(30), Map.of("x", "wrong")));
  }

  private static Form form(String token, int choices) {
    List<FormField.Choice> some =
        IntStream.range(0, choices)
            .mapToObj(i -> new FormField.Choice("c" + i, "Choice " + i + " " + NASTY.repeat(3)))
            .toList();
    List<FormField> fields = new ArrayList<>();
    for (FormField.Kind kind : FormField.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      fields.add(new FormField(name, NASTY, kind, true, "c0\nc1", some, null));
      fields.add(new FormField(name + "-2", " ", kind, false, "", some, NASTY.repeat(100)));
    }
    return new Form(token, "A form", "Words before", fields, "Save", Map.of());
  }
}
