package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Interaction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Giving, asking, receiving and thanking with one contact, counted. Ages are days before today,
 * {@link Thresholds#NEVER} for what never happened.
 *
 * @param gives gifts, introductions among them
 * @param asks asks
 * @param receipts favours received
 * @param giveAge days since the latest gift
 * @param firstGiveAge days since the first gift
 * @param thanksAge days since the latest thanks
 * @param latestAsk the latest ask; null for none
 * @param openAsk the latest ask, if nothing answered it
 * @param openAskAge days since that ask
 * @param owedThanks the first favour not thanked for; null for none
 * @param spokenFor whether the owner introduced, referred or recommended the contact
 * @param goodWords referrals, introductions and recommendations received within a year, in order
 * @param recommendations recommendations received within two years
 * @param waitingFor ids of the targets the contact was asked for and has not answered about
 * @param given ids of the resources given
 */
public record Exchange(
    int gives,
    int asks,
    int receipts,
    int giveAge,
    int firstGiveAge,
    int thanksAge,
    @Nullable Interaction latestAsk,
    @Nullable Interaction openAsk,
    int openAskAge,
    @Nullable Interaction owedThanks,
    boolean spokenFor,
    List<Interaction> goodWords,
    int recommendations,
    Set<String> waitingFor,
    Set<String> given) {}
