/** Files and ZIP archives, recognised by their content. */
@NullMarked
package dev.networkingcoach.imports.internal.file;

import org.jspecify.annotations.NullMarked;
