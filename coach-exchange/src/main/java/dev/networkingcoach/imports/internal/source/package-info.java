/** Files and ZIP archives, recognised by their content. */
@NullMarked
package dev.networkingcoach.imports.internal.source;

import org.jspecify.annotations.NullMarked;
