package dev.networkingcoach.teams.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The manifest of the app, made from the template with what differs between installations. */
public final class AppManifest {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{4,200}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
  private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");
  private static final String POM =
      "/META-INF/maven/dev.networkingcoach/coach-teams-adapter/pom.properties";
  private static final String FIRST_VERSION = "0.1.0";

  private AppManifest() {}

  /**
   * The manifest in UTF-8.
   *
   * @throws IllegalArgumentException if the id is no GUID or the domain no name of a host
   */
  public static byte[] of(String appId, String domain) {
    String host = domain.toLowerCase(Locale.ROOT);
    check("appId", appId, GUID, "must be a GUID: the id of the app registration");
    check("domain", host, HOST, "must be the name of a host, such as coach.example.com");
    Map<String, String> fill =
        Map.of("appId", appId.toLowerCase(Locale.ROOT), "domain", host, "version", version());
    String filled =
        GAP.matcher(template())
            .replaceAll(
                gap -> Matcher.quoteReplacement(Objects.requireNonNull(fill.get(gap.group(1)))));
    return filled.getBytes(StandardCharsets.UTF_8);
  }

  private static void check(String name, String value, Pattern form, String expected) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " (" + value + ") " + expected + ".");
    }
  }

  private static String template() {
    return new String(resource("/dev/networkingcoach/teams/manifest.json"), StandardCharsets.UTF_8);
  }

  /** The version of the jar, without what Teams does not take; of a build that is none, 0.1.0. */
  private static String version() {
    Properties pom = new Properties();
    try (InputStream packaged = AppManifest.class.getResourceAsStream(POM)) {
      if (packaged != null) {
        pom.load(packaged);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    String version = pom.getProperty("version", FIRST_VERSION);
    return version.replaceAll("-.*$", "");
  }

  private static byte[] resource(String name) {
    try (InputStream in = AppManifest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
