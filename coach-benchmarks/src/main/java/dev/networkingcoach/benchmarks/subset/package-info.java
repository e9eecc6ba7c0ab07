/**
 * Six rules of the rule base, with the four they build on, in two engines over the same facts: what
 * is compared is the engines, so the counting of the facts is left out.
 */
@NullMarked
package dev.networkingcoach.benchmarks.subset;

import org.jspecify.annotations.NullMarked;
