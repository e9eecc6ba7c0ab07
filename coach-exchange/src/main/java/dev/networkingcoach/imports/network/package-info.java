/** Takes a whole network, such as an export of the journal, into another. */
@NullMarked
package dev.networkingcoach.imports.network;

import org.jspecify.annotations.NullMarked;
