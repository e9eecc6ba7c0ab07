/** Shows facts and advice as parts of a reply. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.show;

import org.jspecify.annotations.NullMarked;
