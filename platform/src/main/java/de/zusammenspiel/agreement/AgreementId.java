package de.zusammenspiel.agreement;

import java.util.UUID;

/** Names one agreement between a company and a non-profit. */
public record AgreementId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
