package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.AdviceValue;
import dev.networkingcoach.rules.internal.path.TiePath;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Touch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matched facts as values of an advice: in the types of the API, each with its id. */
final class FactValues {
  private FactValues() {}

  static AdviceValue of(String name, Object fact) {
    return new AdviceValue(name, plain(fact), ids(fact));
  }

  private static Object plain(Object fact) {
    if (fact instanceof Standing standing) {
      return standing.contact();
    }
    if (fact instanceof Touch touch) {
      return touch.interaction() == null ? touch.on() : touch.interaction();
    }
    if (fact instanceof TiePath path) {
      return path.nodes();
    }
    return fact instanceof List<?> list ? list.stream().map(FactValues::plain).toList() : fact;
  }

  private static List<String> ids(Object fact) {
    if (fact instanceof List<?> list) {
      return list.stream().flatMap(one -> ids(one).stream()).toList();
    }
    if (fact instanceof TiePath path) {
      return path.nodes();
    }
    String id = id(fact);
    return id == null ? List.of() : List.of(id);
  }

  private static @Nullable String id(Object fact) {
    if (fact instanceof Standing standing) {
      return standing.id();
    }
    if (fact instanceof Touch touch) {
      return touch.id();
    }
    if (fact instanceof Interaction interaction) {
      return interaction.id();
    }
    if (fact instanceof Contact contact) {
      return contact.id();
    }
    if (fact instanceof Meeting meeting) {
      return meeting.id();
    }
    if (fact instanceof Event event) {
      return event.id();
    }
    if (fact instanceof Target target) {
      return target.id();
    }
    if (fact instanceof Group group) {
      return group.id();
    }
    return fact instanceof Resource resource ? resource.id() : null;
  }
}
