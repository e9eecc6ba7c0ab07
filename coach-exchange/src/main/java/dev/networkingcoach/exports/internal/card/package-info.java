/** Contacts as vCards. */
@NullMarked
package dev.networkingcoach.exports.internal.card;

import org.jspecify.annotations.NullMarked;
