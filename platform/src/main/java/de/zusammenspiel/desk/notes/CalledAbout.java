package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.Caller;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.intake.RequestCard;
import java.util.List;

/** Who it may be and what it may be about. */
public record CalledAbout(List<Caller> people, List<OrganisationCard> organisations, List<RequestCard> requests) {
    public CalledAbout {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        requests = List.copyOf(requests);
    }

    public boolean isEmpty() {
        return people.isEmpty() && organisations.isEmpty() && requests.isEmpty();
    }
}
