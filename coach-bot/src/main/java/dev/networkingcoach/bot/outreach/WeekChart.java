package dev.networkingcoach.bot.outreach;

import static dev.networkingcoach.bot.outreach.OutreachTexts.TEXTS;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Part;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was given, asked and thanked in each of the last eight weeks, as bars. The colours are told
 * apart by people who see no red or green (Okabe and Ito, 2008).
 */
final class WeekChart {
  private static final Logger LOG = LoggerFactory.getLogger(WeekChart.class);
  private static final int WEEKS = 8;
  private static final int DAYS = 7;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 280;
  private static final int LEFT = 40;
  private static final int BOTTOM = 250;
  private static final int TOP = 50;
  private static final int BAR = 18;
  private static final Color INK = new Color(0x33, 0x33, 0x33);
  private static final List<Series> SERIES =
      List.of(
          new Series(TEXTS.given(), InteractionKind.GAVE, new Color(0x00, 0x72, 0xB2)),
          new Series(TEXTS.asked(), InteractionKind.ASKED, new Color(0xE6, 0x9F, 0x00)),
          new Series(TEXTS.thanked(), InteractionKind.THANKED, new Color(0x00, 0x9E, 0x73)));

  private final Network network;
  private final LocalDate today;

  private WeekChart(Network network, LocalDate today) {
    this.network = network;
    this.today = today;
  }

  /** The chart up to a day; empty where nothing happened, or where Java finds no fonts. */
  static Optional<Part.Picture> of(Network network, LocalDate today) {
    WeekChart chart = new WeekChart(network, today);
    long most = chart.most();
    if (most == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Part.Picture(chart.words(), chart.png(most)));
    } catch (IOException | RuntimeException | LinkageError noFonts) {
      LOG.warn("a chart was left out: {}", noFonts.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private long most() {
    return SERIES.stream().flatMap(one -> counts(one).stream()).max(Long::compare).orElse(0L);
  }

  /** The counts of each week, the oldest first; a gift of an introduction is a gift. */
  private List<Long> counts(Series series) {
    List<Long> counts = new ArrayList<>();
    for (int ago = WEEKS - 1; ago >= 0; ago--) {
      LocalDate last = today.minusDays((long) ago * DAYS);
      LocalDate first = last.minusDays(DAYS - 1);
      long count =
          network.interactions().stream()
              .filter(one -> one.kind() == series.kind && isWithin(one.on(), first, last))
              .count();
      if (series.kind == InteractionKind.GAVE) {
        count +=
            network.introductions().stream().filter(one -> isWithin(one.on(), first, last)).count();
      }
      counts.add(count);
    }
    return counts;
  }

  private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private String words() {
    StringBuilder words = new StringBuilder(TEXTS.theLastWeeksOldestFirst(WEEKS));
    for (Series one : SERIES) {
      words.append(' ').append(one.name).append(": ");
      words.append(String.join(", ", counts(one).stream().map(String::valueOf).toList()));
      words.append('.');
    }
    return words.toString();
  }

  private ContentBytes png(long most) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      draw(pen, most);
    } finally {
      pen.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return ContentBytes.of(bytes.toByteArray());
  }

  private void draw(Graphics2D pen, long most) {
    int group = (WIDTH - LEFT) / WEEKS;
    for (int place = 0; place < SERIES.size(); place++) {
      Series one = SERIES.get(place);
      List<Long> counts = counts(one);
      pen.setColor(one.color);
      pen.fillRect(LEFT + place * 120, 18, 14, 14);
      for (int week = 0; week < WEEKS; week++) {
        int height = (int) ((BOTTOM - TOP) * counts.get(week) / most);
        pen.fillRect(LEFT + week * group + place * (BAR + 2), BOTTOM - height, BAR, height);
      }
      pen.setColor(INK);
      pen.drawString(one.name, LEFT + place * 120 + 20, 30);
    }
    pen.drawLine(LEFT - 6, BOTTOM, WIDTH - 10, BOTTOM);
    pen.drawString(String.valueOf(most), 8, TOP + 6);
    pen.drawString("0", 8, BOTTOM + 5);
    for (int week = 0; week < WEEKS; week++) {
      LocalDate last = today.minusDays((long) (WEEKS - 1 - week) * DAYS);
      String label = last.getDayOfMonth() + "." + last.getMonthValue() + ".";
      pen.drawString(label, LEFT + week * group, BOTTOM + 20);
    }
  }

  /** What the bars of one colour stand for. */
  private record Series(String name, InteractionKind kind, Color color) {}
}
