package de.zusammenspiel.agreement;

/** What the runner says while it is going on. */
public sealed interface DeliveryReport {
    record Running() implements DeliveryReport {}

    /** @param reason what is in the way, in one sentence */
    record Stuck(String reason) implements DeliveryReport {}
}
