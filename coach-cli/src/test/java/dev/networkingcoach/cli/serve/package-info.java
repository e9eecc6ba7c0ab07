/** Tests of the coach as a server. */
@NullMarked
package dev.networkingcoach.cli.serve;

import org.jspecify.annotations.NullMarked;
