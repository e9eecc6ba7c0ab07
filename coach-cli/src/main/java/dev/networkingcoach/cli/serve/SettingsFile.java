package dev.networkingcoach.cli.serve;

import dev.networkingcoach.cli.files.InputFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Settings in a file, a {@code NAME=value} a line: those of the environment go before them. */
public final class SettingsFile {

  private SettingsFile() {}

  /**
   * The settings of the environment, and of the file where the environment has none of that name.
   *
   * @param file the path of a file in the form of {@link Properties}, in UTF-8
   * @throws dev.networkingcoach.cli.files.UnusableFileException if it cannot be read
   */
  public static Map<String, String> under(Map<String, String> environment, String file) {
    Map<String, String> settings = new HashMap<>();
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(InputFile.open(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw InputFile.unreadable(file, new IOException(unreadable.getMessage(), unreadable));
    }
    properties
        .stringPropertyNames()
        .forEach(name -> settings.put(name, properties.getProperty(name)));
    settings.putAll(environment);
    return settings;
  }
}
