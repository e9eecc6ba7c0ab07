/** CSV files whose header, delimiter and faults are not known beforehand. */
@NullMarked
package dev.networkingcoach.imports.internal.table;

import org.jspecify.annotations.NullMarked;
