package de.zusammenspiel.desk.handover;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.desk.Snoozes;
import de.zusammenspiel.identity.AccountLeaving;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.outreach.AskHandover;
import de.zusammenspiel.review.GroupHandover;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A coordinator leaves, another comes. From the day it is planned both have the coordinator's pages; at the end of its day,
 * or by a click before, everything that hangs on the leaver's name moves over and the old sign-in ends.
 */
@Service
public class Handovers {
    /** The list of the first week stays in sight so long. */
    private static final Period IN_SIGHT = Period.ofDays(60);

    /** What came of the wish to plan one. */
    public sealed interface Planning {
        record Planned(UUID id) implements Planning {}

        /** One is planned for this person already. */
        record AlreadyPlanned() implements Planning {}
    }

    private final HandoverStore store;
    private final HandoverFolders folders;
    private final HandoverLetters letters;
    private final Accounts accounts;
    private final AccountLeaving leaving;
    private final Agreements agreements;
    private final AskHandover asks;
    private final GroupHandover group;
    private final Snoozes snoozes;
    private final Sites sites;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Handovers(
            HandoverStore store,
            HandoverFolders folders,
            HandoverLetters letters,
            Accounts accounts,
            AccountLeaving leaving,
            Agreements agreements,
            AskHandover asks,
            GroupHandover group,
            Snoozes snoozes,
            Sites sites,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.folders = folders;
        this.letters = letters;
        this.accounts = accounts;
        this.leaving = leaving;
        this.agreements = agreements;
        this.asks = asks;
        this.group = group;
        this.snoozes = snoozes;
        this.sites = sites;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A member of the site takes over and becomes coordinator at once. */
    @Transactional
    public Planning plan(UUID leaver, UUID successor, LocalDate onDay, String words, Actor by) {
        Member next = accounts.member(successor).orElseThrow(() -> new NotFound("member"));
        if (!next.is(Role.COORDINATOR)) {
            accounts.admit(new EmailAddress(next.email()), next.name(), Role.COORDINATOR, null, by);
        }
        return insert(leaver, next, onDay, words, by);
    }

    /** Somebody new takes over and is invited. */
    @Transactional
    public Planning plan(UUID leaver, EmailAddress email, String name, LocalDate onDay, String words, Actor by) {
        UUID successor = accounts.invite(email, name, Role.COORDINATOR, null, by);
        return insert(leaver, accounts.member(successor).orElseThrow(() -> new NotFound("member")), onDay, words, by);
    }

    private Planning insert(UUID leaver, Member next, LocalDate onDay, String words, Actor by) {
        Member goes = accounts.member(leaver)
                .filter(member -> member.is(Role.COORDINATOR))
                .filter(member -> !member.account().equals(next.account()))
                .orElseThrow(() -> new NotFound("coordinator"));
        Handover handover = new Handover(
                ids.next(), leaver, goes.name(), next.account(), next.name(), onDay, words, null, null, null);
        if (!store.insert(handover, clock.instant())) {
            return new Planning.AlreadyPlanned();
        }
        journal.record(by, "Handover", handover.id(), "handoverPlanned", details(handover));
        letters.planned(handover, next);
        return new Planning.Planned(handover.id());
    }

    @Transactional(readOnly = true)
    public Handover get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("handover"));
    }

    /** Planned, or done within the last weeks. */
    @Transactional(readOnly = true)
    public List<Handover> current() {
        return store.current(clock.instant().minus(IN_SIGHT));
    }

    /** It does not come to that: the successor stays coordinator until somebody ends that, the leaver as well. */
    @Transactional
    public void callOff(UUID id, Actor by) {
        Handover handover = get(id);
        if (store.callOff(id, clock.instant())) {
            journal.record(by, "Handover", id, "handoverCalledOff", details(handover));
        }
    }

    /** Moves over what hangs on the leaver's name and ends the old sign-in; a second time nothing happens. */
    @Transactional
    public void complete(UUID id, Actor by) {
        Handover handover = get(id);
        Optional<Member> next = accounts.member(handover.successor()).filter(member -> member.is(Role.COORDINATOR));
        if (next.isEmpty() || !store.done(id, clock.instant())) {
            return;
        }
        Member successor = next.get();
        asks.move(handover.leaver(), successor.account(), successor.name(), by);
        group.move(handover.leaver(), successor, by);
        for (AgreementCard card : agreements.ofRunner(handover.leaver())) {
            if (!card.state().isFinished()) {
                agreements.accompany(card.id(), successor.account(), successor.name(), by);
            }
        }
        answerFor(handover, successor);
        snoozes.bringBack(handover.leaver());
        leaving.leave(handover.leaver(), by);
        journal.record(by, "Handover", id, "handoverDone", details(handover));
    }

    /** Letters and pages name the successor wherever they named the leaver. */
    private void answerFor(Handover handover, Member successor) {
        Site site = sites.byId(sites.current().id());
        accounts.find(handover.leaver())
                .filter(account -> account.email().equalsIgnoreCase(site.contactEmail()))
                .ifPresent(account -> sites.change(site.answeredBy(successor.name(), successor.email(), null)));
    }

    /** What the day has passed for. */
    @Transactional
    void completeDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        store.dueBefore(today).forEach(handover -> complete(handover.id(), Actor.system()));
    }

    @Transactional(readOnly = true)
    public FirstWeek firstWeek(UUID id) {
        Handover handover = get(id);
        boolean hasGroup = sites.current().hasGroup();
        return new FirstWeek(
                handover,
                folders.open().cases(),
                Arrays.stream(WeekStep.values())
                        .filter(step -> step != WeekStep.GROUP || hasGroup)
                        .toList(),
                store.ticked(id));
    }

    /** @param item number of a case or word of a step */
    @Transactional
    public void tick(UUID id, String item, Actor by) {
        store.tick(get(id).id(), item, clock.instant(), by.name());
    }

    @Transactional
    public void untick(UUID id, String item) {
        store.untick(get(id).id(), item);
    }

    /**
     * Writes once to everybody outside who waits for something or has promised something.
     *
     * @return how many letters were written; 0 the second time
     */
    @Transactional
    public int introduce(UUID id, Actor by) {
        Handover handover = get(id);
        if (!store.introduced(id, clock.instant())) {
            return 0;
        }
        store.tick(id, WeekStep.INTRODUCE.word(), clock.instant(), by.name());
        int written = letters.introduce(handover, folders.open().cases());
        journal.record(by, "Handover", id, "handoverIntroduced", Map.of("count", String.valueOf(written)));
        return written;
    }

    private static Map<String, String> details(Handover handover) {
        return Map.of(
                "leaver",
                handover.leaverName(),
                "successor",
                handover.successorName(),
                "day",
                Texts.date(Locale.GERMAN, handover.onDay()));
    }
}
