package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.slack.SlackSettings;
import dev.networkingcoach.teams.TeamsSettings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names in a file of settings. Mistyped ones with a prefix of ours are told wherever they stand.
 */
final class SettingName {
  private static final Pattern OURS = Pattern.compile("(COACH|SLACK|TEAMS)_.*");

  /** What looks like a name; a line of a key in Base64 may end in "=", and is shown to nobody. */
  private static final Pattern SHOWN = Pattern.compile("[A-Z_]{1,60}|[a-z_]{1,60}");

  private static final List<String> KNOWN =
      Stream.of(ServeSettings.ALL_NAMES, SlackSettings.NAMES, TeamsSettings.NAMES)
          .flatMap(List::stream)
          .toList();

  private SettingName() {}

  /** What is wrong with a name that begins as none of ours does. */
  static Optional<Fault> fault(String name, String place) {
    if (OURS.matcher(name).matches()) {
      return Optional.empty();
    }
    Optional<String> near = Nearest.to(name, KNOWN);
    boolean shown = near.isPresent() || SHOWN.matcher(name).matches();
    return Optional.of(
        new Fault(
            place,
            shown ? name : null,
            "names no setting",
            near.map(one -> "Maybe " + one + " was meant.").orElse("Maybe leave it out.")));
  }
}
