/** The HTTP front: serves what adapters answer, and keeps out what is too long or too slow. */
@NullMarked
package dev.networkingcoach.http;

import org.jspecify.annotations.NullMarked;
