package de.zusammenspiel.matching;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.index.MatchIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One site's matching index with what its entries stand for. Kept up to date by {@link SiteIndexes}, which locks it. */
final class SiteIndex {
    /** How far the index has followed; -1 is never. */
    record Followed(long offers, long organisations, long promises) {
        static final Followed NOTHING = new Followed(-1, -1, -1);
    }

    final MatchIndex index;
    Followed supply = Followed.NOTHING;
    long demand = -1;

    private Map<String, Offer> offers = Map.of();
    private Map<String, Company> companies = Map.of();
    private Map<String, Need> needs = Map.of();
    private volatile Map<String, Organisation> organisations = Map.of();
    private volatile Map<String, de.zusammenspiel.intake.Offer> given = Map.of();
    private volatile Map<String, SupportRequest> wanted = Map.of();

    SiteIndex(MatchIndex index) {
        this.index = index;
    }

    Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    Optional<de.zusammenspiel.intake.Offer> offer(String id) {
        return Optional.ofNullable(given.get(id));
    }

    Optional<SupportRequest> request(String id) {
        return Optional.ofNullable(wanted.get(id));
    }

    /** Only what differs is read anew: understanding a text costs more than comparing it. */
    void supply(
            List<de.zusammenspiel.intake.Offer> open,
            List<Organisation> known,
            Translation translation,
            Map<de.zusammenspiel.directory.OrganisationId, List<String>> past) {
        Map<String, de.zusammenspiel.intake.Offer> nowGiven = new HashMap<>();
        Map<String, Offer> nowOffers = new HashMap<>();
        for (de.zusammenspiel.intake.Offer offer : open) {
            Offer entry = translation.offer(offer);
            nowGiven.put(entry.id(), offer);
            nowOffers.put(entry.id(), entry);
            if (!entry.equals(offers.get(entry.id()))) {
                index.put(entry);
            }
        }
        Map<String, Organisation> nowOrganisations = new HashMap<>();
        Map<String, Company> nowCompanies = new HashMap<>();
        for (Organisation organisation : known) {
            Company entry = translation.company(organisation, past.getOrDefault(organisation.id(), List.of()));
            nowOrganisations.put(entry.id(), organisation);
            nowCompanies.put(entry.id(), entry);
            if (!entry.equals(companies.get(entry.id()))) {
                index.put(entry);
            }
        }
        offers.keySet().stream().filter(id -> !nowOffers.containsKey(id)).forEach(index::remove);
        companies.keySet().stream().filter(id -> !nowCompanies.containsKey(id)).forEach(index::remove);
        given = nowGiven;
        organisations = nowOrganisations;
        offers = nowOffers;
        companies = nowCompanies;
    }

    void demand(List<SupportRequest> open, Translation translation) {
        Map<String, SupportRequest> nowWanted = new HashMap<>();
        Map<String, Need> nowNeeds = new HashMap<>();
        for (SupportRequest request : open) {
            Need entry = translation.need(request);
            nowWanted.put(entry.id(), request);
            nowNeeds.put(entry.id(), entry);
            if (!entry.equals(needs.get(entry.id()))) {
                index.put(entry);
            }
        }
        needs.keySet().stream().filter(id -> !nowNeeds.containsKey(id)).forEach(index::removeNeed);
        wanted = nowWanted;
        needs = nowNeeds;
    }
}
