/** Networks as CSV files. */
@NullMarked
package dev.networkingcoach.exports.internal.csv;

import org.jspecify.annotations.NullMarked;
