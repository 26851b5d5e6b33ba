package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Resumption;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Accounts accounts;
    private final Texts texts;

    ResumedAsks(ChallengeStore store, Asking asking, SupportRequests requests, Accounts accounts, Texts texts) {
        this.store = store;
        this.asking = asking;
        this.requests = requests;
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
                .toList();
        // The old answer link has ended, so it is a new ask; requests are held in the same order by everybody.
        wanted.stream()
                .sorted((one, other) ->
                        one.request().value().compareTo(other.request().value()))
                .forEach(one -> again(one, by));
        store.forgetEndedWithCompany(organisation);
        return wanted.size();
    }

    private void again(Challenge ended, Actor by) {
        UUID account = by.account();
        UUID asker = accounts.member(ended.askedBy()).isPresent() || account == null ? ended.askedBy() : account;
        try {
            asking.planAndTell(plan(ended, ended.way(), asker), by);
        } catch (NoMailBasis gone) {
            asking.planAndTell(plan(ended, Way.CALL, asker), by);
        }
    }

    private static Plan plan(Challenge ended, Way way, UUID asker) {
        return new Plan(
                ended.request(), ended.organisation(), null, ended.offer(), way, asker, ended.text(), ended.because());
    }

    /** Only for what is still searched for, and where the company is not asked anew already. */
    private List<Challenge> ended(OrganisationId organisation) {
        List<Challenge> all = store.ofOrganisation(organisation);
        Set<SupportRequestId> open = all.stream()
                .filter(one -> one.state().isOpen())
                .map(Challenge::request)
                .collect(Collectors.toSet());
        List<Challenge> withdrawn = store.endedWithCompany(organisation).stream()
                .filter(one -> !open.contains(one.request()))
                .toList();
        Map<SupportRequestId, SupportRequest> known =
                requests.these(withdrawn.stream().map(Challenge::request).toList()).stream()
                        .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        return withdrawn.stream()
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
