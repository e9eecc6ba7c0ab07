package dev.networkingcoach.api.plan;

import dev.networkingcoach.api.facts.Network;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says why as people read it. {@link Advice#because()} and the reasons of a verdict name each fact
 * by its id in brackets and write days as {@code 2026-11-20}, for programs to look them up; people
 * need neither. Immutable and thread-safe, if what puts days into words is.
 */
public final class PlainReasons {
  private static final Pattern IN_BRACKETS = Pattern.compile(" \\(([^()]+)\\)");
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

  private final Set<String> ids = new HashSet<>();
  private final Function<LocalDate, String> days;

  /**
   * Says what the rules concluded from a network.
   *
   * @param network the network, whose ids are left out where they stand in brackets
   * @param days puts a day of the owner's zone into words, such as {@code Fri 20 Nov}
   */
  public PlainReasons(Network network, Function<LocalDate, String> days) {
    this.days = days;
    network.contacts().forEach(one -> ids.add(one.id()));
    network.interactions().forEach(one -> ids.add(one.id()));
    network.introductions().forEach(one -> ids.add(one.id()));
    network.meetings().forEach(one -> ids.add(one.id()));
    network.targets().forEach(one -> ids.add(one.id()));
    network.events().forEach(one -> ids.add(one.id()));
    network.groups().forEach(one -> ids.add(one.id()));
    network.resources().forEach(one -> ids.add(one.id()));
  }

  /** Why an advice is given, sentence by sentence. */
  public List<String> of(Advice advice) {
    return advice.because().stream().map(this::sentence).toList();
  }

  /** Why in a clause; empty where no reason is given. */
  public String brief(Advice advice) {
    return sentence(advice.text().brief());
  }

  /**
   * Sentence by sentence, for what is read on other days, too; see {@link AdviceText#lasting()}.
   */
  public List<String> lasting(Advice advice) {
    return advice.text().lasting().stream().map(this::sentence).toList();
  }

  /** One reason. Brackets that hold anything but an id of the network stay. */
  public String sentence(String because) {
    String named =
        IN_BRACKETS
            .matcher(because)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(ids.contains(found.group(1)) ? "" : found.group()));
    return DATE.matcher(named).replaceAll(found -> Matcher.quoteReplacement(day(found.group())));
  }

  private String day(String written) {
    try {
      return days.apply(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return written;
    }
  }
}
