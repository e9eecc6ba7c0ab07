/** The program while its database is restarted, and while it is killed itself. */
@NullMarked
package dev.networkingcoach.cli.restart;

import org.jspecify.annotations.NullMarked;
