/** Giving, thanking, asking and receiving, contact by contact. */
@NullMarked
package dev.networkingcoach.report.internal.balance;

import org.jspecify.annotations.NullMarked;
