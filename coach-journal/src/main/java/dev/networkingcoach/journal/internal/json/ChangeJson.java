package dev.networkingcoach.journal.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.JournalException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A change as the journal keeps it: the name of its kind, and its record as JSON without what is
 * null or empty. A kind or a field that is not known was written by a newer version. Thread-safe.
 */
public final class ChangeJson {
  /** The name of {@link Change.Opened}, which statements look for. */
  public static final String OPENED = "opened";

  /** The name of {@link Change.Undone}, which statements look for. */
  public static final String UNDONE = "undone";

  // Written down, and not read off the classes: renaming a class must not change the journal.
  private static final Map<String, Class<? extends Change>> KINDS =
      Map.ofEntries(
          Map.entry(OPENED, Change.Opened.class),
          Map.entry("owner-set", Change.OwnerSet.class),
          Map.entry("owner-listed", Change.OwnerListed.class),
          Map.entry("same-topic-set", Change.SameTopicSet.class),
          Map.entry("policy-given", Change.PolicySet.class),
          Map.entry("contact-added", Change.ContactAdded.class),
          Map.entry("contact-set", Change.ContactSet.class),
          Map.entry("contact-listed", Change.ContactListed.class),
          Map.entry("merged", Change.Merged.class),
          Map.entry("happened", Change.Happened.class),
          Map.entry("introduced", Change.Introduced.class),
          Map.entry("meeting-set", Change.MeetingSet.class),
          Map.entry("person-set", Change.PersonSet.class),
          Map.entry("acquainted", Change.Acquainted.class),
          Map.entry("unacquainted", Change.Unacquainted.class),
          Map.entry("target-set", Change.TargetSet.class),
          Map.entry("goal-set", Change.GoalSet.class),
          Map.entry("event-set", Change.EventSet.class),
          Map.entry("group-set", Change.GroupSet.class),
          Map.entry("resource-set", Change.ResourceSet.class),
          Map.entry("answered", Change.Answered.class),
          Map.entry("unanswered", Change.Unanswered.class),
          Map.entry("noted", Change.Noted.class),
          Map.entry("removed", Change.Removed.class),
          Map.entry(UNDONE, Change.Undone.class));

  // As the first edition wrote policies: whole. It would take what is left out now for 0, and so
  // has
  // to refuse the policies of this edition.
  private static final Map<String, Class<? extends Change>> FORMER_KINDS =
      Map.of("policy-set", Change.PolicySet.class);

  private final JsonMapper mapper = FactsMapper.create();
  // Made when first asked for: all at once would cost a short command a tenth of a second.
  private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();
  private final Map<Class<?>, String> names = new HashMap<>();

  /** Ready to read and write. */
  public ChangeJson() {
    KINDS.forEach((name, kind) -> names.put(kind, name));
  }

  /** The name of the change's kind. */
  public String kind(Change change) {
    String name = names.get(change.getClass());
    if (name == null) {
      throw new IllegalArgumentException("No name for " + change.getClass() + ".");
    }
    return name;
  }

  /** The change as JSON, on one line. */
  public String write(Change change) {
    try {
      return mapper.writeValueAsString(change);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The change.
   *
   * @throws JournalException if the kind or the text is not known to this version
   */
  public Change read(String kind, String json) {
    Class<? extends Change> type = KINDS.getOrDefault(kind, FORMER_KINDS.get(kind));
    if (type == null) {
      throw new JournalException(
          "The journal holds a change of the kind "
              + kind
              + ", which this version does not know.\n"
              + "Maybe a newer version wrote it: use that one.");
    }
    try {
      return readers.computeIfAbsent(kind, name -> mapper.readerFor(type)).readValue(json);
    } catch (JsonProcessingException e) {
      // Its message would quote what a person said.
      e.clearLocation();
      throw new JournalException(
          "The journal holds a change of the kind "
              + kind
              + " that this version cannot read.\n"
              + "Maybe a newer version wrote it: use that one. Or the file is damaged: check it.");
    }
  }
}
