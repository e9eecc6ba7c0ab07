package dev.networkingcoach.network.graph;

/** Two sets of rows of the same people, joined row by row; of two ties the stronger counts. */
final class JoinedRows {
  private final TieRows one;
  private final TieRows other;
  private final int[] starts;
  private final int[] targets;
  private final byte[] strengths;
  private int end;

  private JoinedRows(TieRows one, TieRows other) {
    this.one = one;
    this.other = other;
    starts = new int[one.people() + 1];
    int entries = Math.addExact(one.entries(), other.entries());
    targets = new int[entries];
    strengths = new byte[entries];
  }

  static TieRows of(TieRows one, TieRows other) {
    JoinedRows joined = new JoinedRows(one, other);
    joined.join();
    return new HeapRows(joined.starts, joined.targets, joined.strengths);
  }

  private void join() {
    RowCursor a = one.cursor();
    RowCursor b = other.cursor();
    for (int person = 0; person < one.people(); person++) {
      a.move(person);
      b.move(person);
      joinRow(a, b);
      starts[person + 1] = end;
    }
  }

  private void joinRow(RowCursor a, RowCursor b) {
    int i = a.from();
    int j = b.from();
    while (i < a.to() || j < b.to()) {
      long left = i < a.to() ? a.targets()[i] : Long.MAX_VALUE;
      long right = j < b.to() ? b.targets()[j] : Long.MAX_VALUE;
      double strength = 0;
      if (left <= right) {
        strength = a.strength(i++);
      }
      if (right <= left) {
        strength = Math.max(strength, b.strength(j++));
      }
      targets[end] = (int) Math.min(left, right);
      strengths[end++] = StrengthScale.toByte(strength);
    }
  }
}
