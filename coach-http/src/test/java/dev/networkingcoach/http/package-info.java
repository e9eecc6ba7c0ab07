/** Tests of the HTTP front over real connections. */
@NullMarked
package dev.networkingcoach.http;

import org.jspecify.annotations.NullMarked;
