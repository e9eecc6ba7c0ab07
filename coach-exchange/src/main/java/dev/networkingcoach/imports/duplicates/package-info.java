/** Contacts of one network that are likely the same person. */
@NullMarked
package dev.networkingcoach.imports.duplicates;

import org.jspecify.annotations.NullMarked;
