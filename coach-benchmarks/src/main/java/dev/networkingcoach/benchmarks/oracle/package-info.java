/**
 * The rulebook once more, written by hand in plain Java: the peer the rule base is measured
 * against, and the second opinion its plans are compared with. Written without a look at the rule
 * base.
 */
@NullMarked
package dev.networkingcoach.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
