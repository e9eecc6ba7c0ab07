/** The coach: facts about one person's relationships go in, a plan or a verdict comes out. */
@NullMarked
package dev.networkingcoach.api;

import org.jspecify.annotations.NullMarked;
