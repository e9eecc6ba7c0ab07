package dev.networkingcoach.model;

import dev.networkingcoach.api.settings.SettingsReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and how. Immutable and thread-safe.
 *
 * @param endpoint the address below which {@code chat/completions} stands, as {@code
 *     https://api.openai.com/v1} is
 * @param model the model's name, or the name of a deployment
 * @param key the secret that is sent along; null where the endpoint wants none
 * @param timeout the longest time to wait for an answer
 * @param callsPerDay the most calls for one person on one day
 */
public record ModelSettings(
    URI endpoint, String model, @Nullable String key, Duration timeout, int callsPerDay) {
  private static final String ENDPOINT = "COACH_MODEL_ENDPOINT";
  private static final String MODEL = "COACH_MODEL_NAME";
  private static final String KEY = "COACH_MODEL_KEY";
  private static final String TIMEOUT = "COACH_MODEL_TIMEOUT_SECONDS";
  private static final String CALLS = "COACH_MODEL_CALLS_PER_DAY";
  private static final int USUAL_SECONDS = 10;
  private static final int MOST_SECONDS = 60;
  private static final int USUAL_CALLS = 20;
  private static final int MOST_CALLS = 1_000;

  /** Every setting of a model. */
  public static final List<String> NAMES = List.of(ENDPOINT, MODEL, KEY, TIMEOUT, CALLS);

  /**
   * Reads settings; what is wrong with them is noted in the reader.
   *
   * @return empty where no endpoint is set: then no model is asked
   */
  public static Optional<ModelSettings> read(SettingsReader settings) {
    Duration timeout = Duration.ofSeconds(settings.number(TIMEOUT, USUAL_SECONDS, 1, MOST_SECONDS));
    int calls = settings.number(CALLS, USUAL_CALLS, 1, MOST_CALLS);
    String address = settings.text(ENDPOINT);
    String model = settings.text(MODEL);
    if (address == null) {
      if (model != null || settings.has(KEY)) {
        settings.fault(
            ENDPOINT, "", "must be set where a model is named, as https://api.openai.com/v1 is");
      }
      return Optional.empty();
    }
    if (model == null) {
      settings.fault(MODEL, "", "must name the model to ask at " + address);
    }
    URI endpoint = endpoint(address, settings);
    return model == null || endpoint == null
        ? Optional.empty()
        : Optional.of(new ModelSettings(endpoint, model, settings.text(KEY), timeout, calls));
  }

  private static @Nullable URI endpoint(String address, SettingsReader settings) {
    try {
      URI endpoint = URI.create(address);
      String scheme = String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT);
      if (endpoint.getHost() != null
          && endpoint.getUserInfo() == null
          && (scheme.equals("https") || scheme.equals("http"))) {
        return endpoint;
      }
    } catch (IllegalArgumentException e) {
      // Told below, as any other address that is none.
    }
    settings.fault(
        ENDPOINT, address, "must be an address such as https://api.openai.com/v1, without a user");
    return null;
  }

  /** Who reads what is sent: the model and its host, without the key. */
  public String destination() {
    return "the model " + model + " at " + endpoint.getHost();
  }

  /** Whether words and key go over the network as they are. */
  public boolean isOpen() {
    return "http".equalsIgnoreCase(endpoint.getScheme());
  }

  /** Does not tell the key. */
  @Override
  public String toString() {
    return "ModelSettings[" + destination() + ", " + timeout + ", " + callsPerDay + " a day]";
  }
}
