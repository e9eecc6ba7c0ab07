package dev.networkingcoach.rules.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The message bundles beside the rules. */
final class ShippedBundle {
  /** The languages there are texts in, the first of them whole by law. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private static final String FOLDER = "/dev/networkingcoach/rules/book/messages";

  private ShippedBundle() {}

  /** The texts of a language, by key; none where it is not shipped. */
  static Map<String, String> of(Locale language) {
    if (!LANGUAGES.contains(language)) {
      return Map.of();
    }
    String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language;
    String file = FOLDER + suffix + ".properties";
    try (InputStream bytes = ShippedBundle.class.getResourceAsStream(file);
        Reader text =
            new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads texts by key, as {@link Properties} are written. */
  static Map<String, String> read(Reader text) throws IOException {
    Properties properties = new Properties();
    properties.load(text);
    Map<String, String> read = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
    return read;
  }
}
