package de.zusammenspiel.review;

import java.util.UUID;

/** The two members who carry one case: the connector opens doors, the runner accompanies the delivery. */
public record CaseDuo(UUID connector, String connectorName, UUID runner, String runnerName) {
    public boolean includes(UUID account) {
        return connector.equals(account) || runner.equals(account);
    }
}
