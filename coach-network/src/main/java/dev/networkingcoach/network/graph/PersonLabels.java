package dev.networkingcoach.network.graph;

import java.util.OptionalInt;

/** What people are called in the file they come from. Immutable and thread-safe. */
interface PersonLabels {

  /** What the person of this number is called. */
  String id(int person);

  /** The number of the person called this. */
  OptionalInt find(String id);
}
