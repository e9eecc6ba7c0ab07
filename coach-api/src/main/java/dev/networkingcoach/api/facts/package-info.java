/** What is known: a network of contacts, what happened with them, and what its owner wants. */
@NullMarked
package dev.networkingcoach.api.facts;

import org.jspecify.annotations.NullMarked;
