package dev.networkingcoach.network.study;

/** Looks on while something large is worked out. */
public interface StudyWatch {
  /** Nobody looks on, and nothing is stopped. */
  StudyWatch NONE =
      new StudyWatch() {
        @Override
        public void done(String what, long parts, long all) {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  /**
   * A part is done.
   *
   * @param what what is worked out, such as "distances"
   * @param parts how many parts of it are done
   * @param all how many there are
   */
  void done(String what, long parts, long all);

  /** Whether to stop, with what is done so far. May be answered by any thread. */
  boolean isStopped();
}
