package de.zusammenspiel.matching;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.index.MatchIndex;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What belongs in a site's index, as the tables have it now: open offers, active companies, requests that need help. */
@Component
class IndexEntries {
    /** Steps at which a request could still use an offer that comes in now. */
    static final Set<Step> OPEN_FOR_HELP = EnumSet.of(
            Step.SUBMITTED,
            Step.CLARIFYING,
            Step.SCREENED,
            Step.ON_AGENDA,
            Step.FAST_TRACKED,
            Step.ACCEPTED,
            Step.SEARCHING);

    private final SupportRequests requests;
    private final Offers offers;
    private final Organisations organisations;
    private final AskStore asks;
    private final ChangeStore changes;
    private final Translation translation;

    IndexEntries(
            SupportRequests requests,
            Offers offers,
            Organisations organisations,
            AskStore asks,
            ChangeStore changes,
            Translation translation) {
        this.requests = requests;
        this.offers = offers;
        this.organisations = organisations;
        this.asks = asks;
        this.changes = changes;
        this.translation = translation;
    }

    static boolean isWanted(SupportRequest request) {
        return OPEN_FOR_HELP.contains(request.step());
    }

    static boolean isGiven(Offer offer) {
        return offer.state() == OfferState.OPEN;
    }

    private static boolean isCompany(Organisation organisation) {
        return organisation.sector() == Sector.COMPANY && organisation.active();
    }

    /** Brings into the index what the changed rows say now, and takes out what does not belong there any more. */
    void bring(List<Change> changed, MatchIndex index) {
        requests(of(changed, Change.Kind.REQUEST), index);
        offers(of(changed, Change.Kind.OFFER), index);
        companies(of(changed, Change.Kind.ORGANISATION), index);
    }

    private static Map<UUID, Long> of(List<Change> changed, Change.Kind kind) {
        return changed.stream()
                .filter(change -> change.row().kind() == kind)
                .collect(Collectors.toMap(change -> change.row().subject(), Change::transaction));
    }

    private void requests(Map<UUID, Long> changed, MatchIndex index) {
        Map<UUID, SupportRequest> now = byId(
                changed.isEmpty()
                        ? List.of()
                        : requests.these(changed.keySet().stream()
                                .map(SupportRequestId::new)
                                .toList()),
                request -> request.id().value());
        changed.forEach((id, transaction) -> {
            SupportRequest request = now.get(id);
            if (request != null && isWanted(request)) {
                index.put(translation.need(request), transaction);
            } else {
                index.removeNeed(id.toString());
            }
        });
    }

    private void offers(Map<UUID, Long> changed, MatchIndex index) {
        Map<UUID, Offer> now = byId(
                changed.isEmpty()
                        ? List.of()
                        : offers.these(
                                changed.keySet().stream().map(OfferId::new).toList()),
                offer -> offer.id().value());
        changed.forEach((id, transaction) -> {
            Offer offer = now.get(id);
            if (offer != null && isGiven(offer)) {
                index.put(translation.offer(offer), transaction);
            } else {
                index.remove(id.toString());
            }
        });
    }

    private void companies(Map<UUID, Long> changed, MatchIndex index) {
        if (changed.isEmpty()) {
            return;
        }
        List<OrganisationId> ids =
                changed.keySet().stream().map(OrganisationId::new).toList();
        Map<UUID, Organisation> now =
                byId(organisations.these(ids), organisation -> organisation.id().value());
        Map<OrganisationId, List<String>> given = asks.given(ids);
        changed.forEach((id, transaction) -> {
            Organisation company = now.get(id);
            if (company != null && isCompany(company)) {
                index.put(translation.company(company, given.getOrDefault(company.id(), List.of())), transaction);
            } else {
                index.remove(id.toString());
            }
        });
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Every offer and company that belongs in the index, with the transaction that changed it last. */
    Map<String, Long> expectedSupply() {
        Map<String, Long> expected = new HashMap<>();
        Map<UUID, Long> changedOffers = changes.latest(Change.Kind.OFFER);
        for (Offer offer : offers.open()) {
            expected.put(
                    offer.id().toString(), changedOffers.getOrDefault(offer.id().value(), 0L));
        }
        Map<UUID, Long> changedCompanies = changes.latest(Change.Kind.ORGANISATION);
        for (Organisation company : organisations.all(Sector.COMPANY)) {
            UUID id = company.id().value();
            expected.put(id.toString(), changedCompanies.getOrDefault(id, 0L));
        }
        return expected;
    }

    /** The same for requests. */
    Map<String, Long> expectedDemand() {
        Map<String, Long> expected = new HashMap<>();
        Map<UUID, Long> changed = changes.latest(Change.Kind.REQUEST);
        for (SupportRequest request : requests.full(OPEN_FOR_HELP)) {
            UUID id = request.id().value();
            expected.put(id.toString(), changed.getOrDefault(id, 0L));
        }
        return expected;
    }
}
