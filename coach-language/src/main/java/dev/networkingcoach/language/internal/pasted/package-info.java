/** Makes sentences of what people paste: notes under a head, lists, mails, chats, signatures. */
@NullMarked
package dev.networkingcoach.language.internal.pasted;

import org.jspecify.annotations.NullMarked;
