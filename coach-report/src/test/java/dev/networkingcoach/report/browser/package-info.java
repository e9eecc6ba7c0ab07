/** The page as a browser shows it. */
@NullMarked
package dev.networkingcoach.report.browser;

import org.jspecify.annotations.NullMarked;
