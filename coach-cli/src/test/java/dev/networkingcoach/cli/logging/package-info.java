/** Tests of how what is logged is written. */
@NullMarked
package dev.networkingcoach.cli.logging;

import org.jspecify.annotations.NullMarked;
