/** The best paths from one person to another, in graphs of any size. */
@NullMarked
package dev.networkingcoach.network.path;

import org.jspecify.annotations.NullMarked;
