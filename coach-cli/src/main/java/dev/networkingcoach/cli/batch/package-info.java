/** Many networks in one run, a line each. */
@NullMarked
package dev.networkingcoach.cli.batch;

import org.jspecify.annotations.NullMarked;
