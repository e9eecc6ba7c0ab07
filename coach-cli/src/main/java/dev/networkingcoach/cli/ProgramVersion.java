package dev.networkingcoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is. */
final class ProgramVersion implements IVersionProvider {
  private static final String POM = "/META-INF/maven/dev.networkingcoach/coach-cli/pom.properties";

  /** The version of the jar; of a build that is none yet: development. */
  @Override
  public String[] getVersion() throws IOException {
    Properties pom = new Properties();
    try (InputStream packaged = ProgramVersion.class.getResourceAsStream(POM)) {
      if (packaged != null) {
        pom.load(packaged);
      }
    }
    String version = pom.getProperty("version", "development");
    return new String[] {"coach " + version + " (Java " + Runtime.version() + ")"};
  }
}
