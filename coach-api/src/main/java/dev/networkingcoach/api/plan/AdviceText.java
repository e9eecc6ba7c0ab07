package dev.networkingcoach.api.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words of an advice. Most who ask for a plan read few of its texts, so they may be worked out
 * when the first of them is read; until then they hold on to what they are worked out from. Two
 * texts are equal when their words are. Immutable to whoever sees it, and thread-safe.
 */
public final class AdviceText {
  private @Nullable Supplier<Words> source;
  private volatile @Nullable Words words;

  private AdviceText(@Nullable Supplier<Words> source, @Nullable Words words) {
    this.source = source;
    this.words = words;
  }

  private record Words(
      String headline,
      String brief,
      List<String> because,
      List<String> lasting,
      @Nullable String draft,
      List<AdviceValue> values) {
    private Words {
      because = List.copyOf(because);
      lasting = List.copyOf(lasting);
      values = List.copyOf(values);
    }

    private boolean saysTheSame(Words other) {
      return headline.equals(other.headline)
          && because.equals(other.because)
          && lasting.equals(other.lasting)
          && Objects.equals(draft, other.draft);
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
        null, new Words(headline, first(because), because, because, draft, List.of()));
  }

  /**
   * Words that are worked out when they are first read.
   *
   * @param source where they come from
   * @param guard what no two threads may use at once: texts with one guard are worked out one after
   *     the other
   */
  public static AdviceText later(Source source, Object guard) {
    return new AdviceText(
        () -> {
          synchronized (guard) {
            return new Words(
                source.headline(),
                source.brief(),
                source.because(),
                source.lasting(),
                source.draft(),
                source.values());
          }
        },
        null);
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
    return words().brief;
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
    return words().lasting;
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
    return words().values;
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
      known = Objects.requireNonNull(source).get();
      words = known;
      source = null;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdviceText text && words().saysTheSame(text.words());
  }

  @Override
  public int hashCode() {
    return words().headline.hashCode();
  }

  @Override
  public String toString() {
    return words().toString();
  }
}
