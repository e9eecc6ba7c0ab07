package dev.networkingcoach.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a journal stands by default. */
class JournalPlaceTest {
  private static final Path HOME = Path.of("/home/mira");

  private static String place(String system, Map<String, String> environment) {
    return JournalPlace.standard(system, HOME, environment).toString().replace('\\', '/');
  }

  @Test
  void onLinuxItIsTheDataFolderOfTheDesktop() {
    assertThat(place("Linux", Map.of()))
        .isEqualTo("/home/mira/.local/share/networking-coach/coach.db");
    assertThat(place("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo("/data/networking-coach/coach.db");
    assertThat(place("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo("/home/mira/.local/share/networking-coach/coach.db");
  }

  @Test
  void onOtherSystemsItIsTheirs() {
    assertThat(place("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo("/home/mira/Library/Application Support/networking-coach/coach.db");
    assertThat(place("Windows 11", Map.of()))
        .isEqualTo("/home/mira/AppData/Roaming/networking-coach/coach.db");
    assertThat(place("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo("/roaming/networking-coach/coach.db");
  }
}
