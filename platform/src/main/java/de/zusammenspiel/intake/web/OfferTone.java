package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.OfferState;

/** The tone a state of an offer is shown in. */
final class OfferTone {
    private OfferTone() {}

    static String of(OfferState state) {
        return switch (state) {
            case OPEN, TAKEN -> "good";
            case RESERVED -> "waiting";
            case CLOSED, EXPIRED -> "neutral";
        };
    }
}
