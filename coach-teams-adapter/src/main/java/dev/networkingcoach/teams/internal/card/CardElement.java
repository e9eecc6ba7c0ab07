package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands on a card. The names are those of the Adaptive Cards schema. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface CardElement
    permits CardElement.CardText,
        CardElement.FactSet,
        CardElement.Image,
        CardElement.Box,
        CardInput {

  /** Words. */
  sealed interface CardText extends CardElement permits TextBlock, RichTextBlock {}

  /** Words in runs, each taken as it is: none of its signs is markup. */
  @JsonTypeName("RichTextBlock")
  record RichTextBlock(List<TextRun> inlines, @Nullable String spacing) implements CardText {

    /** The same words with the same look. */
    static RichTextBlock of(TextBlock text) {
      TextRun run =
          new TextRun(text.text(), text.size(), text.weight(), text.color(), text.isSubtle());
      return new RichTextBlock(List.of(run), text.spacing());
    }

    /** Words in bold, and more on the same line. */
    static RichTextBlock boldAndMore(String bold, String more) {
      TextRun first = new TextRun(bold, null, "Bolder", null, null);
      return new RichTextBlock(
          more.isEmpty()
              ? List.of(first)
              : List.of(first, new TextRun(more, null, null, null, null)),
          null);
    }
  }

  /** A run of words. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TextRun(
      String text,
      @Nullable String size,
      @Nullable String weight,
      @Nullable String color,
      @Nullable Boolean isSubtle) {
    /**
     * A word that may stand over the edge of a narrow card; an address stays whole, to be copied.
     */
    private static final Pattern LONG_WORD = Pattern.compile("(?<!\\S)(?!https?://)\\S{17,}");

    private static final Pattern STRETCH = Pattern.compile("\\S{16}(?=\\S)");
    private static final String MAY_BREAK = "$0\u200B";

    public TextRun {
      text =
          LONG_WORD
              .matcher(text)
              .replaceAll(
                  word ->
                      Matcher.quoteReplacement(
                          STRETCH.matcher(word.group()).replaceAll(MAY_BREAK)));
    }

    /** What it is. */
    @JsonProperty
    public String type() {
      return "TextRun";
    }
  }

  /** Words that hold nothing that could be taken as markup. */
  @JsonTypeName("TextBlock")
  record TextBlock(
      String text,
      boolean wrap,
      @Nullable String size,
      @Nullable String weight,
      @Nullable String color,
      @Nullable Boolean isSubtle,
      @Nullable String spacing,
      @Nullable String style)
      implements CardText {

    static TextBlock plain(String text) {
      return new TextBlock(text, true, null, null, null, null, null, null);
    }

    static TextBlock heading(String text) {
      return new TextBlock(text, true, "Large", "Bolder", null, null, null, "heading");
    }

    static TextBlock bold(String text) {
      return new TextBlock(text, true, null, "Bolder", null, null, null, null);
    }

    /** Beside the point; no fainter in colour than the host shows well, but small. */
    static TextBlock faint(String text) {
      return new TextBlock(text, true, "Small", null, null, true, "Small", null);
    }

    static TextBlock warning(String text) {
      return new TextBlock("⚠ " + text, true, null, "Bolder", "Attention", null, null, null);
    }

    TextBlock close() {
      return new TextBlock(text, wrap, size, weight, color, isSubtle, "None", style);
    }
  }

  /** Pairs of a name and a value. */
  @JsonTypeName("FactSet")
  record FactSet(List<Fact> facts) implements CardElement {}

  /** A pair. */
  record Fact(String title, String value) {}

  /** A picture. */
  @JsonTypeName("Image")
  record Image(String url, String altText, String size) implements CardElement {}

  /** What holds others. */
  sealed interface Box extends CardElement permits Container, ColumnSet, Column, ActionSet {}

  /** A group. */
  @JsonTypeName("Container")
  record Container(List<CardElement> items, @Nullable String style, @Nullable Boolean separator)
      implements Box {}

  /** Groups side by side. */
  @JsonTypeName("ColumnSet")
  record ColumnSet(List<Column> columns) implements Box {}

  /** A group beside others, as wide as its contents or as what the others leave. */
  @JsonTypeName("Column")
  record Column(String width, String verticalContentAlignment, List<CardElement> items)
      implements Box {

    static Column wide(List<CardElement> items) {
      return new Column("stretch", "Center", items);
    }

    static Column narrow(List<CardElement> items) {
      return new Column("auto", "Center", items);
    }
  }

  /** Buttons. */
  @JsonTypeName("ActionSet")
  record ActionSet(@Nullable String id, @Nullable Boolean isVisible, List<CardAction> actions)
      implements Box {

    static ActionSet shown(List<CardAction> actions) {
      return new ActionSet(null, null, actions);
    }

    /** Not shown until a button that names it asks for it. */
    static ActionSet hidden(String id, List<CardAction> actions) {
      return new ActionSet(id, false, actions);
    }
  }
}
