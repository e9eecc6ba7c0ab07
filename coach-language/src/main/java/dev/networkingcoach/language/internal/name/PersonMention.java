package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.NamedContact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name somebody. Immutable and thread-safe.
 *
 * @param end where they end
 * @param name the name as it was written, without titles such as "Mrs."
 * @param known who bears it: nobody for somebody new, several where it is not clear
 * @param how how it was told
 * @param job what the words say of the person beside the name; null for nothing
 */
public record PersonMention(
    int end, String name, List<NamedContact> known, Kind how, @Nullable Job job) {

  /** How somebody is told. */
  public enum Kind {
    /** By name. */
    NAMED,
    /** By a name that is spelled a little otherwise, or a short form of it. */
    NEARLY,
    /** By a pronoun. */
    PRONOUN,
    /** By what the person is to somebody, without a name. */
    NAMELESS
  }

  /**
   * What stands beside a name.
   *
   * @param title what they do; null where not said
   * @param organization where; null where not said
   * @param relation what they are to the owner; null where not said
   * @param of whose colleague they are; null where not said
   * @param notes what fits none of these, such as "ex Revolut"
   */
  public record Job(
      @Nullable String title,
      @Nullable String organization,
      @Nullable String relation,
      @Nullable NamedContact of,
      List<String> notes) {

    /** Nothing stands beside it. */
    public static final Job NONE = new Job(null, null, null, null);

    /** Copies the list. */
    public Job {
      notes = List.copyOf(notes);
    }

    /** Without notes. */
    public Job(
        @Nullable String title,
        @Nullable String organization,
        @Nullable String relation,
        @Nullable NamedContact of) {
      this(title, organization, relation, of, List.of());
    }

    /** The same with a title, where none was told. */
    public Job titled(@Nullable String other) {
      return new Job(title == null ? other : title, organization, relation, of, notes);
    }

    /** The same at an organization. */
    public Job at(@Nullable String other) {
      return new Job(title, other == null ? organization : other, relation, of, notes);
    }

    /** The same, being somebody to the owner. */
    public Job being(@Nullable String other) {
      return new Job(title, organization, other == null ? relation : other, of, notes);
    }

    /** The same with one more thing to note. */
    public Job noting(String note) {
      List<String> more = new ArrayList<>(notes);
      more.add(note);
      return new Job(title, organization, relation, of, more);
    }
  }

  /** Copies the list. */
  public PersonMention {
    known = List.copyOf(known);
  }

  /** Whether nobody known is meant. */
  public boolean isNew() {
    return known.isEmpty() && how != Kind.NAMELESS && how != Kind.PRONOUN;
  }

  /** The one person who is meant; null where it is nobody known, or not clear. */
  public @Nullable NamedContact one() {
    return known.size() == 1 ? known.get(0) : null;
  }

  /** The same with what stands beside it. */
  public PersonMention as(@Nullable Job other) {
    return new PersonMention(end, name, known, how, other == null ? job : other);
  }

  /** What stands beside the name, be it nothing. */
  public Job told() {
    return job == null ? Job.NONE : job;
  }

  /** The same, ending elsewhere. */
  public PersonMention until(int other) {
    return new PersonMention(other, name, known, how, job);
  }
}
