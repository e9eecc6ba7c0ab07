/** One test class a rule: it fires, it stays silent, it stands on each boundary. */
@NullMarked
package dev.networkingcoach.rules.book;

import org.jspecify.annotations.NullMarked;
