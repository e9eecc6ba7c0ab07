/** Bytes to text, and text to names, dates, addresses and ids. */
@NullMarked
package dev.networkingcoach.imports.internal.text;

import org.jspecify.annotations.NullMarked;
