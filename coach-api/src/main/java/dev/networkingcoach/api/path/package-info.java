/** Through whom the owner can reach somebody, and how strong paths are. */
@NullMarked
package dev.networkingcoach.api.path;

import org.jspecify.annotations.NullMarked;
