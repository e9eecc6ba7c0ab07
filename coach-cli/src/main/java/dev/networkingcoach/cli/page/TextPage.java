package dev.networkingcoach.cli.page;

import java.util.List;

/**
 * A page of text as it is written: wrapped, indented, and free of control characters whatever it is
 * given. Not thread-safe.
 */
public final class TextPage {
  /** A space at which no line is broken. */
  public static final char TOGETHER = '\u00a0';

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final PageStyle style;

  /**
   * An empty page.
   *
   * @param width columns; held between 40 and 100, which is as wide as text reads well
   * @param style whether it is coloured
   */
  public TextPage(int width, PageStyle style) {
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.style = style;
  }

  /** An empty line. */
  public TextPage blank() {
    text.append('\n');
    return this;
  }

  /** A paragraph from the left margin. */
  public TextPage paragraph(TextTone tone, String words) {
    return hanging("", tone, words, tone);
  }

  /** A paragraph in the common tone. */
  public TextPage paragraph(String words) {
    return paragraph(TextTone.NORMAL, words);
  }

  /**
   * A paragraph that hangs from what stands before it: its further lines start below its first.
   *
   * @param lead what stands before it, with the indentation
   * @param leadTone the tone of that
   * @param words the paragraph; its line breaks are kept
   * @param tone the tone of it
   */
  public TextPage hanging(String lead, TextTone leadTone, String words, TextTone tone) {
    String safeLead = PrintableText.line(lead);
    int indent = TextColumns.of(safeLead);
    boolean first = true;
    for (String line : PrintableText.lines(words).split("\n", -1)) {
      for (String part : TextColumns.wrap(line, width - indent)) {
        StringBuilder made = new StringBuilder();
        made.append(first ? style.paint(leadTone, safeLead) : " ".repeat(indent));
        made.append(style.paint(tone, part.stripTrailing().replace(TOGETHER, ' ')));
        append(made.toString());
        first = false;
      }
    }
    return this;
  }

  /** A hanging paragraph behind a label of fixed width. */
  public TextPage labelled(int indent, int labelWidth, String label, String words) {
    String lead = " ".repeat(indent) + label + " ".repeat(Math.max(1, labelWidth - label.length()));
    return hanging(lead, TextTone.LABEL, words, TextTone.NORMAL);
  }

  /** Hanging paragraphs behind one label, each with a line of its own. */
  public TextPage labelled(int indent, int labelWidth, String label, List<String> words) {
    String shown = label;
    for (String paragraph : words) {
      labelled(indent, labelWidth, shown, paragraph);
      shown = "";
    }
    return this;
  }

  private void append(String line) {
    text.append(style == PageStyle.PLAIN ? line.stripTrailing() : line).append('\n');
  }

  /** The page so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}
