/** What follows from the facts by arithmetic, worked out before any rule judges. */
@NullMarked
package dev.networkingcoach.rules.internal.standing;

import org.jspecify.annotations.NullMarked;
