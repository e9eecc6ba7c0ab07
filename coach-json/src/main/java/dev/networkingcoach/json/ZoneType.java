package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.search.Nearest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A time zone by its IANA name. */
enum ZoneType implements FieldType<ZoneId> {
  ZONE;

  private static final int SHORTEST_GUESSED = 5;

  @Override
  public @Nullable ZoneId read(DocumentReading reading) throws IOException {
    String text = TextType.readText(reading, this);
    if (text == null) {
      return null;
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException unknown) {
      String advice = nearest(text).map(zone -> "Maybe " + zone + ".").orElse(null);
      reading.refuse(text, "must be " + expected(), advice);
      return null;
    }
  }

  /** The zone of that city, or else the one spelled most alike; abbreviations are never guessed. */
  private static Optional<String> nearest(String text) {
    TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    zones.removeIf(zone -> zone.startsWith("SystemV/")); // The JDK's own, and on their way out.
    String city = "/" + text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    Optional<String> same =
        zones.stream().filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(city)).findFirst();
    return same.isPresent() || text.length() < SHORTEST_GUESSED ? same : Nearest.to(text, zones);
  }

  @Override
  public void write(ZoneId value, JsonGenerator out) throws IOException {
    out.writeString(value.getId());
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("string").put("pattern", "^[A-Za-z0-9~/._+:-]+$");
  }

  @Override
  public String expected() {
    return "an IANA time zone such as Europe/Amsterdam";
  }

  @Override
  public ZoneId placeholder() {
    return ZoneOffset.UTC;
  }
}
