package dev.networkingcoach.cli.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Part.Field;
import dev.networkingcoach.bot.reply.Part.Item;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.cli.page.PageStyle;
import dev.networkingcoach.cli.page.TextPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each part of a reply, as a terminal shows it. */
class ReplyPageTest {
  private final TextPage page = new TextPage(80, PageStyle.PLAIN);
  private final NumberedChoices choices = new NumberedChoices();

  @Test
  void wordsAndFactsStandInTheirOrder() {
    write(
        new Part.Headline("Dana Ortiz"),
        new Part.Words("First.\nSecond.", Part.Tone.PLAIN),
        new Part.Facts("Cycle", List.of(new Field("Gives", "2"), new Field("Asks", "1"))));
    assertThat(page)
        .hasToString("Dana Ortiz\n\nFirst.\nSecond.\n\nCycle\n  Gives  2\n  Asks   1\n");
  }

  @Test
  void anAdviceStandsOnOneLineAndIsOpenedByItsNumber() {
    write(
        new Part.Headline("Today"),
        advice("Thank Sven"),
        advice("Give Dana"),
        new Part.Buttons(List.of(button("Show 3 more suggestions", "plan|0"))));
    assertThat(page)
        .hasToString(
            """
            Today

             1. Thank Sven – he helped; due today
             2. Give Dana – he helped; due today

            [3] Show 3 more suggestions

            A number opens a suggestion with its choices.
            """);
    assertThat(choices.tokens()).containsExactly("open|Thank Sven", "open|Give Dana", "plan|0");
  }

  @Test
  void aDraftIsPrintedToBeCopied() {
    write(new Part.Draft("Hi Sven,\n\nthank you."));
    assertThat(page).hasToString("Hi Sven,\n\nthank you.\n");
  }

  @Test
  void aPersonHasNotesAndButtons() {
    write(
        new Part.PersonCard(
            "dana",
            "Dana Ortiz",
            "CTO, Payflow",
            List.of(new Field("Stage", "give")),
            List.of("likes tea", "moved to Oslo"),
            List.of(button("Why", "why|dana"))));
    assertThat(page)
        .hasToString(
            """
            Dana Ortiz
            CTO, Payflow
              Stage  give
              Notes  likes tea
                     moved to Oslo
              [1] Why
            """);
  }

  @Test
  void aListHasPages() {
    Item first = new Item("Dana", "CTO", button("Choose", "a"));
    write(
        new Part.Listing("Whom?", List.of(first, new Item("Bob", null, null)), button("More", "b")),
        new Part.Buttons(List.of(button("None", "c"))));
    assertThat(page)
        .hasToString("Whom?\n  - Dana\n    CTO\n    [1] Choose\n  - Bob\n  [2] More\n\n[3] None\n");
  }

  @Test
  void filesAndPicturesAreNamed() {
    write(
        new Part.Attachment("me.json", "application/json", ContentBytes.of("{}")),
        new Part.Picture("Given 3, asked 1.", ContentBytes.of("png")));
    assertThat(page).hasToString("me.json (2 bytes)\n\nGiven 3, asked 1.\n");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    write(new Part.Words("a\u001b[31mb\u202e", Part.Tone.WARNING));
    assertThat(page).hasToString("a\\u001b[31mb\\u202e\n");
  }

  private void write(Part... parts) {
    new ReplyPage(page, choices)
        .write(new Reply("summary", List.of(parts), null, Reply.Kind.ANSWER));
  }

  private static Part.AdviceCard advice(String what) {
    return new Part.AdviceCard(
        "x",
        what,
        "he helped; due today",
        button("Thank him", "done|x"),
        List.of(button("Remind me later", "later|x")),
        "open|" + what);
  }

  private static Button button(String label, String token) {
    return new Button(label, token, Button.Style.PLAIN);
  }
}
