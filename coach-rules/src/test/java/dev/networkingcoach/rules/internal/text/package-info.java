/** The message bundles beside one another, and what is said in other languages. */
@NullMarked
package dev.networkingcoach.rules.internal.text;

import org.jspecify.annotations.NullMarked;
