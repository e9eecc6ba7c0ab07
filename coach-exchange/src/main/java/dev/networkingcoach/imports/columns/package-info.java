/** What the columns of a table mean, and what people say about it. */
@NullMarked
package dev.networkingcoach.imports.columns;

import org.jspecify.annotations.NullMarked;
