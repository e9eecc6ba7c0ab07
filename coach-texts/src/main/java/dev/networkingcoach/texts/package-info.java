/** Message bundles: texts by locale, asked for by methods with typed parameters. */
@NullMarked
package dev.networkingcoach.texts;

import org.jspecify.annotations.NullMarked;
