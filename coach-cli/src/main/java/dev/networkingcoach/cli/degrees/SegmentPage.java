package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.ChainTexts.TEXTS;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.network.trait.SegmentShare;
import java.util.List;
import java.util.Locale;

/** How well connected segments are, as a table. */
public final class SegmentPage {
  private static final int LONGEST_NAME = 17;

  private final String trait;
  private final List<SegmentShare> shares;

  /**
   * A table.
   *
   * @param trait what segments are made by
   * @param shares the segments
   */
  public SegmentPage(String trait, List<SegmentShare> shares) {
    this.trait = trait;
    this.shares = List.copyOf(shares);
  }

  /** Writes it. */
  public void writeTo(TextPage page) {
    page.blank().paragraph(TextTone.STRONG, TEXTS.segmentsBy(trait)).blank();
    page.paragraph(
        TextTone.LABEL,
        line(
            TEXTS.segment(),
            TEXTS.people(),
            TEXTS.connections(),
            TEXTS.average(),
            TEXTS.ratios(),
            TEXTS.shares()));
    for (SegmentShare share : shares) {
      page.paragraph(
          line(
              share.segment(),
              StudyFigures.share(share.memberShare()),
              StudyFigures.share(share.connectionShare()),
              StudyFigures.decimals(1, share.average()),
              number(share.ratioOfRatios()),
              number(share.ratioOfShares())));
    }
    page.blank().paragraph(TEXTS.ratiosMean());
  }

  /** Adds it to JSON. */
  void addTo(ObjectNode json) {
    ArrayNode rows = json.putObject("segments").put("trait", trait).putArray("values");
    for (SegmentShare share : shares) {
      ObjectNode row = rows.addObject();
      row.put("segment", share.segment());
      row.put("people", share.members()).put("connections", share.connections());
      DegreesJson.put(row, "averageConnections", share.average());
      DegreesJson.put(row, "ratioOfRatios", share.ratioOfRatios());
      DegreesJson.put(row, "ratioOfShares", share.ratioOfShares());
    }
  }

  private static String number(double ratio) {
    return Double.isFinite(ratio) ? StudyFigures.decimals(3, ratio) : "–";
  }

  private static String line(String segment, String... cells) {
    int points = segment.codePointCount(0, segment.length());
    int end = segment.offsetByCodePoints(0, Math.min(LONGEST_NAME, points));
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-18s", segment.substring(0, end)));
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, "%12s", cell));
    }
    return line.toString().replace(' ', TextPage.TOGETHER);
  }
}
