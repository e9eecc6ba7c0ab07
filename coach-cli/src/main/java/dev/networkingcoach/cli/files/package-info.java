/**
 * Files as they are opened, read and replaced: faults told with the file's name, nothing half
 * written.
 */
@NullMarked
package dev.networkingcoach.cli.files;

import org.jspecify.annotations.NullMarked;
