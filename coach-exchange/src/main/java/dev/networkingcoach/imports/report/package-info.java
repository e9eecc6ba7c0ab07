/** What an import found, did, merged and skipped. */
@NullMarked
package dev.networkingcoach.imports.report;

import org.jspecify.annotations.NullMarked;
