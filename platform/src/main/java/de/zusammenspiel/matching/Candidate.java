package de.zusammenspiel.matching;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be suggested for a request: an offer, or a company that has offered nothing yet. */
public sealed interface Candidate {
    /** Names the candidate in forms and tables: {@code offer-…} or {@code company-…}. */
    String key();

    record OfOffer(OfferId offer) implements Candidate {
        @Override
        public String key() {
            return "offer-" + offer;
        }
    }

    record OfCompany(OrganisationId company) implements Candidate {
        @Override
        public String key() {
            return "company-" + company.value();
        }
    }

    Pattern KEY = Pattern.compile("(offer|company)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Optional<Candidate> parse(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(parts.group(2));
        return Optional.of(
                parts.group(1).equals("offer") ? new OfOffer(new OfferId(id)) : new OfCompany(new OrganisationId(id)));
    }
}
