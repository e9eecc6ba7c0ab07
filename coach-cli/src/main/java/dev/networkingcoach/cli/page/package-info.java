/** What the program shows, as pages of plain text: no command line, no input and no output here. */
@NullMarked
package dev.networkingcoach.cli.page;

import org.jspecify.annotations.NullMarked;
