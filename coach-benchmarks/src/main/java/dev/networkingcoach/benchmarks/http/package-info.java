/** The HTTP front beside the server of the JDK. */
@NullMarked
package dev.networkingcoach.benchmarks.http;

import org.jspecify.annotations.NullMarked;
