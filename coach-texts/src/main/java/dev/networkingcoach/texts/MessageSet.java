package dev.networkingcoach.texts;

/**
 * The messages of one room of a module: an interface extends this, and each of its methods is a
 * message. A method returns a {@link String}; its parameters fill the slots of the message by their
 * names, and no two methods share a name.
 *
 * <p>The message of {@code AdapterTexts.noFile(String name)} stands under the key {@code
 * AdapterTexts.noFile} in the bundle of the module, {@code messages.properties} in its root package
 * ({@code dev.networkingcoach.slack}). {@link MessageBundles} makes the instances.
 */
public interface MessageSet {}
