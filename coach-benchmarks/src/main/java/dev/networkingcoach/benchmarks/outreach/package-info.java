/** Servers that send plans to many people, one of which is killed on the way. */
@NullMarked
package dev.networkingcoach.benchmarks.outreach;

import org.jspecify.annotations.NullMarked;
