package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Resumption;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A company is there again: whoever wanted to ask it may plan to ask it anew, with the same letter. */
@Component
class ResumedAsks implements Resumption {
    private final ChallengeStore store;
    private final Asking asking;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Texts texts;

    ResumedAsks(
            ChallengeStore store,
            Asking asking,
            SupportRequests requests,
            RequestLedger ledger,
            Organisations organisations,
            Accounts accounts,
            Texts texts) {
        this.store = store;
        this.asking = asking;
        this.requests = requests;
        this.ledger = ledger;
        this.organisations = organisations;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public List<Line> of(OrganisationId organisation, Locale locale) {
        return ended(organisation).stream()
                .map(one -> new Line(
                        key(one),
                        texts.text(locale, "outreach.ended.ask", one.number(), one.requestNumber(), one.askedByName()),
                        "/ansprachen/" + one.number()))
                .toList();
    }

    @Override
    public int resume(OrganisationId organisation, Set<String> keys, Actor by) {
        List<Challenge> wanted = ended(organisation).stream()
                .filter(one -> keys.contains(key(one)))
                .sorted((one, other) ->
                        one.request().value().compareTo(other.request().value()))
                .toList();
        // The old answer link has ended, so it is a new ask; requests are held in the same order by everybody.
        int resumed = 0;
        for (Challenge one : wanted) {
            if (again(one, by)) {
                resumed++;
            }
        }
        store.forgetEndedWithCompany(organisation);
        return resumed;
    }

    /** @return false when the search ended, or the company is asked anew, before the request could be held */
    private boolean again(Challenge ended, Actor by) {
        if (!Settlement.SEARCH.contains(ledger.lock(ended.request()))) {
            return false;
        }
        UUID account = by.account();
        UUID asker = accounts.member(ended.askedBy()).isPresent() || account == null ? ended.askedBy() : account;
        try {
            return asking.planAndTell(plan(ended, ended.way(), asker), by).isNew();
        } catch (NoMailBasis gone) {
            return asking.planAndTell(plan(ended, Way.CALL, asker), by).isNew();
        }
    }

    /** The letter was written to one person: whoever takes her place gets one of her own. */
    private Plan plan(Challenge ended, Way way, UUID asker) {
        ContactId before = ended.contact();
        Optional<ContactId> contact = before == null
                ? Optional.empty()
                : organisations
                        .contact(ended.organisation(), before)
                        .filter(one -> !one.deceased())
                        .map(Contact::id);
        boolean sameReader = before == null || contact.isPresent();
        return new Plan(
                ended.request(),
                ended.organisation(),
                contact.orElse(null),
                ended.offer(),
                way,
                asker,
                sameReader ? ended.text() : "",
                ended.because());
    }

    /** Of each request the last, if it is still searched for and the company is not asked anew already. */
    private List<Challenge> ended(OrganisationId organisation) {
        List<Challenge> all = store.ofOrganisation(organisation);
        Set<SupportRequestId> open = all.stream()
                .filter(one -> one.state().isOpen())
                .map(Challenge::request)
                .collect(Collectors.toSet());
        Map<SupportRequestId, Challenge> lastOfEach = new LinkedHashMap<>();
        store.endedWithCompany(organisation).stream()
                .filter(one -> !open.contains(one.request()))
                .forEach(one -> lastOfEach.put(one.request(), one));
        Map<SupportRequestId, SupportRequest> known = requests.these(List.copyOf(lastOfEach.keySet())).stream()
                .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        return lastOfEach.values().stream()
                .filter(one -> {
                    SupportRequest request = known.get(one.request());
                    return request != null && Settlement.SEARCH.contains(request.step());
                })
                .toList();
    }

    private static String key(Challenge ask) {
        return "ask-" + ask.id();
    }
}
