package de.zusammenspiel.agreement;

import de.zusammenspiel.outreach.DirectGifts.Gift;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the page of its case shows it. Values are statistical, in euro cents.
 *
 * @param actualCents 0 until it is completed
 * @param rated somebody has written down what it was good for
 * @param gift what the company gives without having been asked, once both sides have confirmed it
 */
public record CaseAgreement(
        AgreementCard card,
        long estimatedCents,
        long actualCents,
        double actualHours,
        boolean rated,
        @Nullable Gift gift) {}
