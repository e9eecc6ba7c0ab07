/** Tests of the directions in which the modules and packages of the whole may depend on others. */
@NullMarked
package dev.networkingcoach.cli.architecture;

import org.jspecify.annotations.NullMarked;
