/** Forms, and what is done with them once they are filled in. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.form;

import org.jspecify.annotations.NullMarked;
