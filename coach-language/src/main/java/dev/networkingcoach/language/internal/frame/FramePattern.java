package dev.networkingcoach.language.internal.frame;

import java.util.List;

/** A part of a frame. Immutable and thread-safe, as each of its kinds. */
sealed interface FramePattern {

  /**
   * A word that has to be there.
   *
   * @param word the word in lower case
   */
  record Word(String word) implements FramePattern {}

  /**
   * A place for what is said.
   *
   * @param name the name of the place, such as {@code PERSON}
   */
  record Slot(String name) implements FramePattern {}

  /**
   * One of several.
   *
   * @param ways each a row of parts; an empty one means that all may be left out
   */
  record Either(List<List<FramePattern>> ways) implements FramePattern {}
}
