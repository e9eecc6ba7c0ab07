/**
 * What is done later, by any number of servers on one database: looking after each person's
 * moments, and sending what is due once.
 */
@NullMarked
package dev.networkingcoach.schedule;

import org.jspecify.annotations.NullMarked;
