package de.zusammenspiel.desk.circle;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies and municipality who carry a site together. */
@Service
public class SteeringCircle {
    private static final int EXCEPTIONS_SHOWN = 50;

    private final CircleStore store;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    SteeringCircle(CircleStore store, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void join(String organisation, String person, CircleMember.Role role, Actor by) {
        store.insert(new CircleMember(ids.next(), organisation, person, role, today(), null));
        record(by, "circleJoined", Map.of("organisation", organisation));
    }

    @Transactional
    public void leave(UUID member, Actor by) {
        if (!store.endMember(member, today())) {
            throw new NotFound("member of the circle");
        }
        record(by, "circleLeft", Map.of());
    }

    @Transactional(readOnly = true)
    public List<CircleMember> members() {
        return store.members(today());
    }

    @Transactional
    public void promise(String source, Funding.Kind kind, int year, int euros, String note, Actor by) {
        store.insert(new Funding(ids.next(), source, kind, year, euros, 0, note));
        record(by, "fundingPromised", Map.of("source", source, "year", String.valueOf(year)));
    }

    @Transactional
    public void received(UUID funding, int euros, Actor by) {
        if (!store.received(funding, euros)) {
            throw new NotFound("funding");
        }
        record(by, "fundingReceived", Map.of());
    }

    @Transactional
    public void strike(UUID funding, Actor by) {
        if (!store.removeFunding(funding)) {
            throw new NotFound("funding");
        }
        record(by, "fundingStruck", Map.of());
    }

    @Transactional(readOnly = true)
    public Budget budget(int year) {
        return new Budget(year, store.funding(year));
    }

    @Transactional
    public void allow(String what, String reason, String allowedBy, LocalDate until, Actor by) {
        store.insert(new CriteriaException(ids.next(), what, reason, allowedBy, today(), until));
        record(by, "exceptionAllowed", Map.of("what", what, "name", allowedBy));
    }

    @Transactional(readOnly = true)
    public List<CriteriaException> exceptions() {
        return store.exceptions(EXCEPTIONS_SHOWN);
    }

    private void record(Actor by, String act, Map<String, String> details) {
        journal.record(by, "SteeringCircle", CurrentSite.require().value(), act, details);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
