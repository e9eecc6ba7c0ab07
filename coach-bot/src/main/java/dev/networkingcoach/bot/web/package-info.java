/** Requests and responses over HTTP without a server: what adapters handle, and a front serves. */
@NullMarked
package dev.networkingcoach.bot.web;

import org.jspecify.annotations.NullMarked;
