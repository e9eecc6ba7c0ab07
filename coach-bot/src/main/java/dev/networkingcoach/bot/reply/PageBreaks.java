package dev.networkingcoach.bot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts what a channel shows of a reply into pages, such as messages or cards: a group stays
 * together where it fits on a page at all. Not thread-safe.
 *
 * @param <T> what the channel shows, such as a block
 */
public final class PageBreaks<T> {
  private final int mostItems;
  private final int mostSize;
  private final ToIntFunction<T> size;
  private final List<List<T>> pages = new ArrayList<>();
  private List<T> page = new ArrayList<>();
  private int used;

  /**
   * Pages without anything on them.
   *
   * @param mostItems how many items a page can hold
   * @param mostSize how much they may take together
   * @param size how much one takes, in the unit of the channel's limit
   */
  public PageBreaks(int mostItems, int mostSize, ToIntFunction<T> size) {
    this.mostItems = mostItems;
    this.mostSize = mostSize;
    this.size = size;
  }

  /** Adds a group: on this page, on the next one, or on several where one page is not enough. */
  public void add(List<T> group) {
    turnFor(group);
    for (T item : group) {
      addWhole(List.of(item));
    }
  }

  /** Adds a group that works together alone, on one page even where it is too large for one. */
  public void addWhole(List<T> group) {
    turnFor(group);
    page.addAll(group);
    used += size(group);
  }

  /** Whether a group can stand on one page. */
  public boolean fits(List<T> group) {
    return group.size() <= mostItems && size(group) <= mostSize;
  }

  /** The pages so far; one without anything where nothing was added. */
  public List<List<T>> pages() {
    List<List<T>> all = new ArrayList<>(pages);
    if (!page.isEmpty() || all.isEmpty()) {
      all.add(List.copyOf(page));
    }
    return List.copyOf(all);
  }

  private void turnFor(List<T> group) {
    boolean full = page.size() + group.size() > mostItems || used + size(group) > mostSize;
    if (full && !page.isEmpty()) {
      pages.add(List.copyOf(page));
      page = new ArrayList<>();
      used = 0;
    }
  }

  private int size(List<T> group) {
    return group.stream().mapToInt(size).sum();
  }
}
