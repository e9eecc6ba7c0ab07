/** Statements, transactions, and what differs between SQLite and PostgreSQL. */
@NullMarked
package dev.networkingcoach.journal.internal.sql;

import org.jspecify.annotations.NullMarked;
