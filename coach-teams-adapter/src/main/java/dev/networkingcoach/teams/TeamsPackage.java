package dev.networkingcoach.teams;

import dev.networkingcoach.teams.internal.pack.AppIcons;
import dev.networkingcoach.teams.internal.pack.AppManifest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The app package that an admin uploads to Teams: a manifest and two icons in a ZIP. Two packages
 * with the same arguments are equal byte for byte.
 */
public final class TeamsPackage {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

  private TeamsPackage() {}

  /**
   * Writes the package; the stream stays open.
   *
   * @param appId the id of the app registration, a GUID
   * @param domain the name of the host at which the bot is reached, such as {@code
   *     coach.example.com}
   * @param out where to
   * @throws IllegalArgumentException if the id is no GUID or the domain no name of a host
   * @throws IOException if the stream cannot be written to
   */
  public static void write(String appId, String domain, OutputStream out) throws IOException {
    byte[] manifest = AppManifest.of(appId, domain);
    ZipOutputStream zip = new ZipOutputStream(out);
    add(zip, "manifest.json", manifest);
    add(zip, "color.png", AppIcons.colour());
    add(zip, "outline.png", AppIcons.outline());
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
