package dev.networkingcoach.slack.internal.talk;

import com.slack.api.model.view.View;
import java.util.Map;

/** What becomes of a dialog that was sent. Immutable and thread-safe. */
sealed interface FormAnswer {

  /** It closes. */
  record Close() implements FormAnswer {}

  /**
   * It stays, with what is wrong.
   *
   * @param problems by the name of the field
   */
  record Problems(Map<String, String> problems) implements FormAnswer {

    /** Copies the map. */
    public Problems {
      problems = Map.copyOf(problems);
    }
  }

  /**
   * Another takes its place.
   *
   * @param view the other
   */
  record Next(View view) implements FormAnswer {}
}
