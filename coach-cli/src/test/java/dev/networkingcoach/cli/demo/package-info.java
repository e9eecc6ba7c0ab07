/** Tests. */
@NullMarked
package dev.networkingcoach.cli.demo;

import org.jspecify.annotations.NullMarked;
