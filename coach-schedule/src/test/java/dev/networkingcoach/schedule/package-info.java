/** Tests of what is done later. */
@NullMarked
package dev.networkingcoach.schedule;

import org.jspecify.annotations.NullMarked;
