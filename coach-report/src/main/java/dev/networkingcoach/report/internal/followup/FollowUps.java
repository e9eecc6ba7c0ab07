package dev.networkingcoach.report.internal.followup;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The follow-up windows of a day.
 *
 * @param today the day, as in {@code 2026-11-25}
 * @param windows open ones before lapsed ones, the one due first before others
 */
public record FollowUps(String today, List<FollowUpWindow> windows) {
  private static final Set<Action> ACTIONS =
      Set.of(Action.FOLLOW_UP, Action.FOLLOW_UP_AGAIN, Action.LET_GO_OR_REOPEN);

  /** The windows of which a plan speaks. */
  public static FollowUps of(ReportMaterial material) {
    return new FollowUps(
        material.today().toString(),
        material.plan().advice().stream()
            .filter(advice -> ACTIONS.contains(advice.action()))
            .flatMap(advice -> windows(advice, material))
            .sorted(
                Comparator.comparing((FollowUpWindow window) -> window.state().equals("lapsed"))
                    .thenComparing(FollowUpWindow::due)
                    .thenComparing(FollowUpWindow::name))
            .toList());
  }

  private static Stream<FollowUpWindow> windows(Advice advice, ReportMaterial material) {
    return advice.contacts().stream()
        .filter(material::knows)
        .flatMap(
            contact -> {
              Interaction encounter = material.standing(contact).encounter();
              return encounter == null
                  ? Stream.empty()
                  : Stream.of(FollowUpWindow.of(advice, encounter, material));
            });
  }

  /** How many are not lapsed. */
  public long open() {
    return windows.stream().filter(window -> !window.state().equals("lapsed")).count();
  }

  /** All of them in a sentence. */
  public String summary() {
    return TEXTS.followUps(open(), windows.size() - open());
  }
}
