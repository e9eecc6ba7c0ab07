/** Drawings as SVG documents that hold nothing but shapes and text. */
@NullMarked
package dev.networkingcoach.cli.drawing;

import org.jspecify.annotations.NullMarked;
