package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.reply.FormField;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ids of inputs, and what comes back by them. They are kept apart from what a button brings
 * along, since both arrive in one object.
 */
public final class InputId {
  private static final String ANY = "field-";
  private static final String MANY = "many-";

  private InputId() {}

  static String of(FormField field) {
    return (field.kind() == FormField.Kind.MANY ? MANY : ANY) + field.name();
  }

  /** A choice's value: Teams joins several by commas, so none may stand in one. */
  static String encoded(FormField.Kind kind, String value) {
    return kind == FormField.Kind.MANY ? URLEncoder.encode(value, StandardCharsets.UTF_8) : value;
  }

  /** What was filled in, by the names of the fields. */
  public static Map<String, String> values(JsonNode data) {
    Map<String, String> values = new HashMap<>();
    data.properties()
        .forEach(
            entry -> {
              String id = entry.getKey();
              String value = entry.getValue().asText("");
              if (id.startsWith(ANY)) {
                values.put(id.substring(ANY.length()), value);
              } else if (id.startsWith(MANY)) {
                values.put(id.substring(MANY.length()), decoded(value));
              }
            });
    return values;
  }

  private static String decoded(String joined) {
    return Arrays.stream(joined.split(",", -1))
        .filter(value -> !value.isEmpty())
        .map(InputId::plain)
        .collect(Collectors.joining("\n"));
  }

  /** What a client made up instead of choosing may be no encoded text: it stays as it is. */
  private static String plain(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException madeUp) {
      return value;
    }
  }
}
