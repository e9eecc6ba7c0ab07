/** The journal in a database: SQLite in a file, or PostgreSQL for several servers. */
@NullMarked
package dev.networkingcoach.journal;

import org.jspecify.annotations.NullMarked;
