/** Verifies what a coach's rules say, over facts in few words and without a test framework. */
@NullMarked
package dev.networkingcoach.testkit;

import org.jspecify.annotations.NullMarked;
