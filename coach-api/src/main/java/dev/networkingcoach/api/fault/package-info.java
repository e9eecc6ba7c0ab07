/** What can be wrong with facts, told all at once and each with its place. */
@NullMarked
package dev.networkingcoach.api.fault;

import org.jspecify.annotations.NullMarked;
