package dev.networkingcoach.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The network of a made-up consultant, as JSON. In the resource it is made from, a day stands as
 * its distance from today: {@code T-3} is three days before, {@code T+12} twelve days after.
 *
 * @param json the network as a JSON document
 */
public record DemoNetwork(String json) {
  private static final String RESOURCE = "demo-network.json";
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Pattern DISTANCE = Pattern.compile("(?<=[\"/])T([+-]\\d+)(?=\")");

  /** The network around the clock's day, where its owner lives. */
  public static DemoNetwork around(Clock clock) {
    return around(LocalDate.now(clock.withZone(ZONE)));
  }

  /** The network around a day. */
  public static DemoNetwork around(LocalDate day) {
    return new DemoNetwork(
        DISTANCE
            .matcher(template())
            .replaceAll(match -> day.plusDays(Long.parseLong(match.group(1))).toString()));
  }

  private static String template() {
    try (InputStream resource =
        Objects.requireNonNull(DemoNetwork.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
