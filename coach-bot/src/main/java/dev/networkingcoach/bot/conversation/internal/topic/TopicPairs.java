package dev.networkingcoach.bot.conversation.internal.topic;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.SameTopics;
import dev.networkingcoach.api.facts.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;

/**
 * Topics that are written in two ways and may mean the same: words of one stem, or one slip of the
 * pen apart. Words of under five letters, and those with digits, must be equal. The time grows with
 * the number of topics, not with that of their pairs. Immutable and thread-safe.
 */
final class TopicPairs {
  private static final int SHORTEST = 5;

  private final Set<Topic> topics = new LinkedHashSet<>();
  private final SameTopics same;

  /** The topics of a network: what is needed and offered comes first. */
  TopicPairs(Network network) {
    same = SameTopics.of(network.owner());
    topics.addAll(network.owner().needs());
    topics.addAll(network.owner().offers());
    List<Contact> contacts =
        network.contacts().stream().filter(contact -> !contact.archived()).toList();
    contacts.forEach(contact -> topics.addAll(contact.needs()));
    contacts.forEach(contact -> topics.addAll(contact.offers()));
    network.resources().stream().map(Resource::topics).forEach(topics::addAll);
    contacts.forEach(contact -> topics.addAll(contact.interests()));
    topics.addAll(network.owner().markets());
    contacts.forEach(contact -> topics.addAll(contact.markets()));
  }

  /** Two topics. */
  record Pair(Topic one, Topic other) {}

  /** The likely pairs that do not count as one yet, the most wanted first. */
  List<Pair> likely() {
    Map<String, List<Topic>> byKey = new LinkedHashMap<>();
    for (Topic topic : topics) {
      keys(words(topic))
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(topic));
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    byKey.values().stream().flatMap(this::pairs).forEach(pairs::add);
    return List.copyOf(pairs);
  }

  private Stream<Pair> pairs(List<Topic> alike) {
    return IntStream.range(1, Math.min(alike.size(), SHORTEST))
        .mapToObj(i -> new Pair(alike.get(0), alike.get(i)))
        .filter(pair -> !same.first(pair.one()).equals(same.first(pair.other())))
        .filter(pair -> isAlike(words(pair.one()), words(pair.other())));
  }

  private static List<String> words(Topic topic) {
    return List.of(topic.folded().split(" ", -1));
  }

  /** Topics that are alike share one of these at least. */
  private static Set<String> keys(List<String> words) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(String.join(" ", words.stream().map(TopicPairs::stem).toList()));
    for (int i = 0; i < words.size(); i++) {
      if (isLong(words.get(i))) {
        keys.addAll(slips(words, i));
      }
    }
    return keys;
  }

  /** The topic as it is, and with each letter of one word left out. */
  private static Collection<String> slips(List<String> words, int place) {
    List<String> slips = new ArrayList<>(List.of("~" + String.join(" ", words)));
    String word = words.get(place);
    for (int i = 0; i < word.length(); i++) {
      List<String> slip = new ArrayList<>(words);
      slip.set(place, word.substring(0, i) + word.substring(i + 1));
      slips.add("~" + String.join(" ", slip));
    }
    return slips;
  }

  private static boolean isAlike(List<String> one, List<String> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> isAlike(one.get(i), other.get(i)));
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other)
        || (isLong(one)
            && isLong(other)
            && (stem(one).equals(stem(other)) || isOneSlip(one, other)));
  }

  private static boolean isLong(String word) {
    return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
  }

  /** One letter more, less or other, or two that changed places. */
  private static boolean isOneSlip(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    boolean isSwap =
        left.length() == 2 && left.equals(new StringBuilder(right).reverse().toString());
    return isSwap || Math.max(left.length(), right.length()) <= 1;
  }

  private static String stem(String word) {
    if (!isLong(word)) {
      return word;
    }
    SnowballStemmer stemmer = new englishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
