package dev.networkingcoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.settings.SettingsException;
import dev.networkingcoach.api.settings.SettingsReader;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {
  private static final String HTTPS = "https://models.example/v1";

  @Test
  void withoutAnEndpointNoModelIsAsked() {
    SettingsReader reader = new SettingsReader(Map.of());

    assertThat(ModelSettings.read(reader)).isEmpty();
    assertThat(reader.faults()).isEmpty();
  }

  @Test
  void theRestHasDefaults() {
    SettingsReader reader =
        new SettingsReader(Map.of("COACH_MODEL_ENDPOINT", HTTPS, "COACH_MODEL_NAME", "small"));

    ModelSettings settings = ModelSettings.read(reader).orElseThrow();

    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.callsPerDay()).isEqualTo(20);
    assertThat(settings.key()).isNull();
    assertThat(settings.isOpen()).isFalse();
    assertThat(settings.destination()).isEqualTo("the model small at models.example");
  }

  @Test
  void theKeyIsNotTold() {
    SettingsReader reader =
        new SettingsReader(
            Map.of(
                "COACH_MODEL_ENDPOINT",
                HTTPS,
                "COACH_MODEL_NAME",
                "small",
                "COACH_MODEL_KEY",
                "secret"));

    assertThat(ModelSettings.read(reader))
        .map(ModelSettings::toString)
        .get()
        .asString()
        .doesNotContain("secret");
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(faults(Map.of("COACH_MODEL_ENDPOINT", HTTPS))).contains("COACH_MODEL_NAME");
    assertThat(faults(Map.of("COACH_MODEL_NAME", "small"))).contains("COACH_MODEL_ENDPOINT");
    assertThat(faults(Map.of("COACH_MODEL_ENDPOINT", "models.example", "COACH_MODEL_NAME", "s")))
        .contains("COACH_MODEL_ENDPOINT (models.example)");
    assertThat(
            faults(Map.of("COACH_MODEL_ENDPOINT", "ftp://a.example", "COACH_MODEL_NAME", "small")))
        .contains("ftp://a.example");
    assertThat(
            faults(
                Map.of(
                    "COACH_MODEL_ENDPOINT",
                    HTTPS,
                    "COACH_MODEL_NAME",
                    "small",
                    "COACH_MODEL_TIMEOUT_SECONDS",
                    "0",
                    "COACH_MODEL_CALLS_PER_DAY",
                    "many")))
        .contains("COACH_MODEL_TIMEOUT_SECONDS (0)", "COACH_MODEL_CALLS_PER_DAY (many)");
  }

  private static String faults(Map<String, String> values) {
    SettingsReader reader = new SettingsReader(values);
    Optional<ModelSettings> settings = ModelSettings.read(reader);
    assertThat(reader.faults()).isNotEmpty();
    assertThat(settings.map(ModelSettings::model)).isNotEqualTo(Optional.of(""));
    return new SettingsException(reader.faults()).getMessage();
  }
}
