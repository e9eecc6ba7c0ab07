/** The coach as a server: settings, health, figures, and what starts and stops with it. */
@NullMarked
package dev.networkingcoach.cli.serve;

import org.jspecify.annotations.NullMarked;
