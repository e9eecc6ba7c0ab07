package dev.networkingcoach.language.internal.clause;

import java.util.Set;

/** Words that tell parts of a sentence from each other. */
public final class Vocabularies {
  /** What starts a new part after a name. */
  public static final Set<String> MARKERS =
      Set.of(
          "at",
          "@",
          "about",
          "re",
          "regarding",
          "concerning",
          "for",
          "from",
          "in",
          "of",
          "with",
          "via",
          "on",
          "over",
          "to",
          "during",
          "who",
          "which",
          "that",
          "after",
          "before");

  /** What starts a thing, not a name. */
  public static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "my", "some", "her", "his", "their", "our", "this", "that", "two");

  /** What joins two of a kind. */
  public static final Set<String> JOINERS = Set.of("and", "&", "plus", "+");

  /** Small words inside names. */
  public static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "da", "di", "del", "della", "la", "le", "el", "al",
          "bin", "ibn", "ter", "ten", "zu", "zum", "y", "e", "dos", "das", "do", "du", "af", "av",
          "bint", "abu", "ben", "mac", "'t", "san", "st");

  /** Job titles, by a word of them. */
  public static final Set<String> TITLES =
      Set.of(
          "cto",
          "ceo",
          "cfo",
          "coo",
          "cio",
          "cmo",
          "cpo",
          "ciso",
          "vp",
          "svp",
          "evp",
          "md",
          "founder",
          "co-founder",
          "cofounder",
          "owner",
          "partner",
          "director",
          "head",
          "manager",
          "lead",
          "engineer",
          "developer",
          "programmer",
          "architect",
          "designer",
          "consultant",
          "analyst",
          "scientist",
          "researcher",
          "professor",
          "lecturer",
          "teacher",
          "lawyer",
          "attorney",
          "accountant",
          "recruiter",
          "journalist",
          "editor",
          "writer",
          "author",
          "investor",
          "president",
          "chair",
          "chairman",
          "chairwoman",
          "secretary",
          "assistant",
          "intern",
          "freelancer",
          "contractor",
          "officer",
          "coach",
          "doctor",
          "nurse",
          "buyer",
          "marketer",
          "strategist",
          "producer",
          "chief",
          "specialist",
          "coordinator",
          "advisor",
          "adviser",
          "boss",
          "principal",
          "evangelist",
          "student",
          "banker",
          "salesman",
          "rep");

  /** What says who did what is told, before it is told. */
  public static final Set<String> CONNECTORS =
      Set.of(
          "and",
          "who",
          "which",
          "she",
          "he",
          "they",
          "is",
          "was",
          "are",
          "she's",
          "he's",
          "they're",
          "also",
          "currently",
          "now",
          "works",
          "as",
          "being",
          "has");

  /** What joins two things that happened. */
  static final Set<String> AND_THEN = Set.of("and", "then", "also", "i", "we", "later");

  /** What was done with somebody. */
  static final Set<String> DEEDS =
      Set.of(
          "met",
          "talked",
          "spoke",
          "thanked",
          "pitched",
          "emailed",
          "mailed",
          "called",
          "phoned",
          "asked",
          "gave",
          "introduced",
          "wrote",
          "messaged");

  private Vocabularies() {}
}
