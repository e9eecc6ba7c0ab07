package dev.networkingcoach.json;

import java.util.List;

/** The jars JSON needs: whoever leaves one out is told which, and not by a missing class. */
final class JacksonJars {
  private record NeededJar(String artifact, String type) {}

  private static final List<NeededJar> NEEDED =
      List.of(
          new NeededJar("jackson-core", "com.fasterxml.jackson.core.JsonFactory"),
          new NeededJar("jackson-annotations", "com.fasterxml.jackson.annotation.JsonFormat"),
          new NeededJar("jackson-databind", "com.fasterxml.jackson.databind.ObjectMapper"));

  private JacksonJars() {}

  /**
   * Looks for them, before a class that needs them is loaded.
   *
   * @throws IllegalStateException naming those that are missing
   */
  static void require() {
    List<String> missing =
        NEEDED.stream().filter(jar -> !isThere(jar.type())).map(NeededJar::artifact).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "coach-json needs Jackson 2, and "
              + String.join(", ", missing)
              + (missing.size() == 1 ? " is" : " are")
              + " not on the class path.\n"
              + "Maybe add com.fasterxml.jackson.core:jackson-databind, or take back an exclusion.");
    }
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, JacksonJars.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
