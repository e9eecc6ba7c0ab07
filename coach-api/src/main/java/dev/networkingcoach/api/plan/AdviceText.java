package dev.networkingcoach.api.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of an advice. Most who ask for a plan read few of its texts, so they may be worked out
 * when they are read: headline, reasons and draft at once, and the others when the first of those
 * is read. Until then they hold on to what they are worked out from. Two texts are equal when
 * headline, reasons and draft are. Immutable to whoever sees it, and thread-safe.
 */
public final class AdviceText {
  private final Object guard;
  private @Nullable Source source;
  private volatile @Nullable Words words;
  private volatile @Nullable Details details;

  private AdviceText(
      Object guard, @Nullable Source source, @Nullable Words words, @Nullable Details details) {
    this.guard = guard;
    this.source = source;
    this.words = words;
    this.details = details;
  }

  /** What is read of most advice that is read at all. */
  private record Words(String headline, List<String> because, @Nullable String draft) {
    private Words {
      because = List.copyOf(because);
    }
  }

  /** What only some programs read, and so is worked out by itself. */
  private record Details(String brief, List<String> lasting, List<AdviceValue> values) {
    private Details {
      lasting = List.copyOf(lasting);
      values = List.copyOf(values);
    }
  }

  /** What words are worked out from. It is asked once for each of them, and by one thread. */
  public interface Source {
    /** What to do, as one sentence. */
    String headline();

    /** Why in a clause; see {@link AdviceText#brief()}. */
    default String brief() {
      return first(because());
    }

    /** The facts that made it true, as sentences with their dates and ids. */
    List<String> because();

    /** The same as they hold on any day; see {@link AdviceText#lasting()}. */
    default List<String> lasting() {
      return because();
    }

    /** A message to send; null where the action is none. */
    @Nullable String draft();

    /** The values that headline and reasons are made of; see {@link AdviceText#values()}. */
    default List<AdviceValue> values() {
      return List.of();
    }
  }

  /** These words. */
  public static AdviceText of(String headline, List<String> because, @Nullable String draft) {
    return new AdviceText(
        headline,
        null,
        new Words(headline, because, draft),
        new Details(first(because), because, List.of()));
  }

  /**
   * Words that are worked out when they are first read.
   *
   * @param source where they come from
   * @param guard what no two threads may use at once: texts with one guard are worked out one after
   *     the other
   */
  public static AdviceText later(Source source, Object guard) {
    return new AdviceText(guard, source, null, null);
  }

  /** What to do, as one sentence. */
  public String headline() {
    return words().headline;
  }

  /**
   * Why, in a clause for a line with the headline, such as "you met two days ago"; the first of
   * {@link #because()} where a rule has no such clause, and empty where it gives no reason.
   */
  public String brief() {
    return details().brief;
  }

  /** The facts that made it true, as sentences with their dates and ids. */
  public List<String> because() {
    return words().because;
  }

  /**
   * The facts that made it true, as sentences that hold on whatever day they are read: with their
   * dates, but without how long ago or how soon these are.
   */
  public List<String> lasting() {
    return details().lasting;
  }

  /** A message to send; null where the action is none. */
  public @Nullable String draft() {
    return words().draft;
  }

  /**
   * The values that headline and reasons are made of, to render words of one's own from; none for
   * texts that were given as such.
   */
  public List<AdviceValue> values() {
    return details().values;
  }

  private static String first(List<String> sentences) {
    return sentences.isEmpty() ? "" : sentences.get(0);
  }

  private Words words() {
    Words known = words;
    return known == null ? workedOut() : known;
  }

  private synchronized Words workedOut() {
    Words known = words;
    if (known == null) {
      Source from = Objects.requireNonNull(source);
      synchronized (guard) {
        known = new Words(from.headline(), from.because(), from.draft());
      }
      words = known;
      release();
    }
    return known;
  }

  private Details details() {
    Details known = details;
    return known == null ? detailsWorkedOut() : known;
  }

  private synchronized Details detailsWorkedOut() {
    Details known = details;
    if (known == null) {
      Source from = Objects.requireNonNull(source);
      synchronized (guard) {
        known = new Details(from.brief(), from.lasting(), from.values());
      }
      details = known;
      release();
    }
    return known;
  }

  /** Nothing is held on to once all is worked out. */
  private synchronized void release() {
    if (words != null && details != null) {
      source = null;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdviceText text
        && words().equals(text.words())
        && lasting().equals(text.lasting());
  }

  @Override
  public int hashCode() {
    return headline().hashCode();
  }

  @Override
  public String toString() {
    return words().toString();
  }
}
