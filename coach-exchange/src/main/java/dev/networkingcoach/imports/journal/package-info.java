/** Takes files into a journal: what they change in what is known, and what was left out and why. */
@NullMarked
package dev.networkingcoach.imports.journal;

import org.jspecify.annotations.NullMarked;
