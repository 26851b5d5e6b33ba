package de.zusammenspiel.agreement;

/**
 * An agreement as the page of its case shows it. Values are statistical, in euro cents.
 *
 * @param actualCents 0 until it is completed
 * @param rated somebody has written down what it was good for
 */
public record CaseAgreement(
        AgreementCard card, long estimatedCents, long actualCents, double actualHours, boolean rated) {}
