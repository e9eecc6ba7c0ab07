/** Tests of message bundles. */
@NullMarked
package dev.networkingcoach.texts;

import org.jspecify.annotations.NullMarked;
