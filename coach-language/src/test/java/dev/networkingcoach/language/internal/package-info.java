/** Tests of how a message is read. */
@NullMarked
package dev.networkingcoach.language.internal;

import org.jspecify.annotations.NullMarked;
