/** Verifies one rule alone, over the facts a test gives, through the rule base as it is shipped. */
@NullMarked
package dev.networkingcoach.rules.verifier;

import org.jspecify.annotations.NullMarked;
