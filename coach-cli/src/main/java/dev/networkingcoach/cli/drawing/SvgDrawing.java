package dev.networkingcoach.cli.drawing;

import java.util.Locale;

/**
 * A drawing on white, in pixels from the upper left corner. Whatever text it is given is escaped,
 * and characters that XML does not allow are left out. Not thread-safe.
 */
public final class SvgDrawing {
  /** The color of lines and bars. */
  public static final String BLUE = "#2f6f9f";

  /** The color of what stands beside the matter. */
  public static final String GREY = "#555555";

  private final StringBuilder svg = new StringBuilder();

  /** An empty drawing of this size, which screen readers call by the title. */
  public SvgDrawing(int width, int height, String title) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
            + " role=\"img\" font-family=\"sans-serif\" font-size=\"13\">",
        width, height, width, height);
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
  }

  /** The document. */
  public String document() {
    return svg + "</svg>\n";
  }

  /** Adds an element, written as {@link String#format} does; no text of people may be in it. */
  public SvgDrawing add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  /**
   * Adds a line.
   *
   * @param path where it goes, as the attribute {@code d} of a path
   * @param width how wide it is
   * @param dashed whether it is broken into dashes
   */
  public SvgDrawing line(String path, double width, boolean dashed) {
    String dashes = dashed ? " stroke-dasharray=\"9 6\"" : "";
    return add(
        "<path class=\"line\" d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>",
        path, BLUE, width, dashes);
  }

  /** Adds a circle around a point. */
  public SvgDrawing circle(double x, double y, int radius) {
    return add(
        "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%d\" fill=\"#ffffff\" stroke=\"%s\""
            + " stroke-width=\"2\"/>",
        x, y, radius, BLUE);
  }

  /** Adds a bar that stands on a point. */
  public SvgDrawing bar(double x, double bottom, int width, double height, String color) {
    return add(
        "<rect x=\"%.0f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>",
        x, bottom - height, width, height, color);
  }

  /**
   * Adds text.
   *
   * @param attributes further attributes of the element; may be empty
   */
  public SvgDrawing text(double x, double y, String attributes, String words) {
    svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" %s>", x, y, attributes))
        .append(escaped(words))
        .append("</text>\n");
    return this;
  }

  private static String escaped(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(point -> point >= ' ' && !Character.isISOControl(point))
        .filter(
            point -> Character.getType(point) != Character.SURROGATE && (point & 0xfffe) != 0xfffe)
        .forEach(plain::appendCodePoint);
    return plain.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
