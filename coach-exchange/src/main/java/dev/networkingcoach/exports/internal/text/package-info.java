/** Facts in the forms that other programs' files ask for. */
@NullMarked
package dev.networkingcoach.exports.internal.text;

import org.jspecify.annotations.NullMarked;
