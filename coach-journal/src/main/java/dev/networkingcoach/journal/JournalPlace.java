package dev.networkingcoach.journal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a person's journal stands unless they say otherwise: the data folder of the platform. */
public final class JournalPlace {
  private static final String FOLDER = "networking-coach";
  private static final String FILE = "coach.db";

  private JournalPlace() {}

  /** The place on this machine, for the person who runs the program. */
  public static Path standard() {
    Path account = Path.of(System.getProperty("user.home"));
    // Java reads the home folder from the account, and shells from the environment.
    Path home = absolute(System.getenv("HOME"), account);
    return standard(System.getProperty("os.name"), home, System.getenv());
  }

  /**
   * The place on a machine.
   *
   * @param system the name of the operating system, as Java gives it
   * @param home the person's home folder
   * @param environment {@code XDG_DATA_HOME} or {@code APPDATA} count where they are absolute
   */
  static Path standard(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Path data;
    if (name.contains("windows")) {
      data = absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
    } else if (name.contains("mac")) {
      data = home.resolve("Library/Application Support");
    } else {
      data = absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
    }
    return data.resolve(FOLDER).resolve(FILE);
  }

  private static Path absolute(@Nullable String given, Path otherwise) {
    // The XDG specification has relative paths ignored.
    return given == null || !Path.of(given).isAbsolute() ? otherwise : Path.of(given);
  }
}
