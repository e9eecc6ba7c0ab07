/** How what is logged is written: without what people said, whoever logs it. */
@NullMarked
package dev.networkingcoach.cli.logging;

import org.jspecify.annotations.NullMarked;
