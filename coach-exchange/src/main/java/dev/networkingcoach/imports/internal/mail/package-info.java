/** Mail, its headers only: who wrote to whom, and on which day. */
@NullMarked
package dev.networkingcoach.imports.internal.mail;

import org.jspecify.annotations.NullMarked;
