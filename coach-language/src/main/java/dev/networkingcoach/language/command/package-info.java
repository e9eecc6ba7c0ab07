/** What a person can say to the coach, and what the coach understood of it. */
@NullMarked
package dev.networkingcoach.language.command;

import org.jspecify.annotations.NullMarked;
