/** Tests of taking one network into another. */
@NullMarked
package dev.networkingcoach.imports.network;

import org.jspecify.annotations.NullMarked;
