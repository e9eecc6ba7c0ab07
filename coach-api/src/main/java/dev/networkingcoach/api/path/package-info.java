/** Through whom the owner can reach somebody. */
@NullMarked
package dev.networkingcoach.api.path;

import org.jspecify.annotations.NullMarked;
