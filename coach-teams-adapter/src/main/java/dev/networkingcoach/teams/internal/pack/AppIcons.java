package dev.networkingcoach.teams.internal.pack;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The icons of the app, drawn: you in the middle, and three people you know. */
public final class AppIcons {
  private static final int COLOUR = 192;
  private static final int OUTLINE = 32;
  private static final Color GROUND = new Color(0x1B4B5A);
  private static final Color FIRST = new Color(0xF2B84B);

  /** Where the three stand, in parts of the icon's side. */
  private static final double[][] OTHERS = {{0.27, 0.32}, {0.75, 0.30}, {0.56, 0.79}};

  private static final double MIDDLE = 0.5;

  private AppIcons() {}

  /** The icon in colour, 192 by 192 pixels, as PNG. */
  public static byte[] colour() {
    BufferedImage image = new BufferedImage(COLOUR, COLOUR, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(image);
    graphics.setColor(GROUND);
    graphics.fill(new Rectangle2D.Double(0, 0, COLOUR, COLOUR));
    draw(graphics, COLOUR, Color.WHITE, FIRST);
    return png(image, graphics);
  }

  /** The outline, 32 by 32 pixels, white on transparent ground, as PNG. */
  public static byte[] outline() {
    BufferedImage image = new BufferedImage(OUTLINE, OUTLINE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(image);
    draw(graphics, OUTLINE, Color.WHITE, Color.WHITE);
    return png(image, graphics);
  }

  private static void draw(Graphics2D graphics, int side, Color others, Color you) {
    graphics.setStroke(new BasicStroke(side / 22f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.setColor(others);
    for (double[] other : OTHERS) {
      double middle = MIDDLE * side;
      graphics.draw(new Line2D.Double(middle, middle, other[0] * side, other[1] * side));
      graphics.fill(circle(other[0] * side, other[1] * side, 0.1 * side));
    }
    graphics.setColor(you);
    graphics.fill(circle(MIDDLE * side, MIDDLE * side, 0.15 * side));
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  private static byte[] png(BufferedImage image, Graphics2D graphics) {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
