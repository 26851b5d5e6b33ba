package de.zusammenspiel.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.StandIns;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who stands in for a coordinator or a member of the group. While it lasts the deputy has the other's pages and post, and
 * letters name her; everything is asked by the day, so it ends by itself.
 */
@Service
public class Deputies implements StandIns {
    private static final int PAST_SHOWN = 10;

    /** What came of the wish. */
    public sealed interface Planning {
        record Planned(UUID id) implements Planning {}

        /** Somebody is already planned for some of these days. */
        record Overlapping(Deputy other) implements Planning {}

        /** The one who is to stand in is away herself. */
        record AwayHerself(Deputy other) implements Planning {}
    }

    private final DeputyStore store;
    private final Accounts accounts;
    private final DeputyLetters letters;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    /** Every page and letter asks; half a minute of staleness on other nodes is harmless for a name. */
    private final Cache<SiteId, List<Deputy>> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(1_000)
            .build();

    Deputies(DeputyStore store, Accounts accounts, DeputyLetters letters, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.letters = letters;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param account a coordinator or a member of the group of the current site
     * @param standIn a member of the current site; for a member of the group somebody who asks companies, too
     * @throws NotFound unless both are what they should be
     */
    @Transactional
    public Planning plan(
            UUID account,
            UUID standIn,
            LocalDate from,
            LocalDate until,
            @Nullable String phone,
            String note,
            Actor by) {
        Member away = accounts.member(account)
                .filter(Deputies::mayBeAway)
                .orElseThrow(() -> new NotFound("coordinator or member of the group"));
        Member there = accounts.member(standIn)
                .filter(member -> !member.account().equals(account) && mayStandIn(member, away))
                .orElseThrow(() -> new NotFound("member"));
        store.lock();
        for (Deputy other : store.ahead(from)) {
            if (other.overlaps(from, until)) {
                if (other.account().equals(account)) {
                    return new Planning.Overlapping(other);
                }
                if (other.account().equals(standIn)) {
                    return new Planning.AwayHerself(other);
                }
            }
        }
        Deputy deputy = new Deputy(
                ids.next(),
                account,
                away.name(),
                away.email(),
                standIn,
                there.name(),
                there.email(),
                phone,
                from,
                until,
                note,
                null);
        store.insert(deputy, clock.instant());
        forgetAfterCommit();
        journal.record(by, "Membership", account, "deputyPlanned", details(deputy));
        letters.planned(deputy, by);
        return new Planning.Planned(deputy.id());
    }

    /** Coordinators and those who ask companies: others have nothing that could not wait. */
    public static boolean mayBeAway(Member member) {
        return member.is(Role.COORDINATOR) || member.is(Role.GROUP_MEMBER);
    }

    /** Anybody of the site for a coordinator; for a member of the group one who sees what she sees. */
    public static boolean mayStandIn(Member there, Member away) {
        return away.is(Role.COORDINATOR) || mayBeAway(there);
    }

    @Transactional(readOnly = true)
    public Deputy get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("deputy"));
    }

    /** Back earlier than thought, or not away after all. */
    @Transactional
    public void end(UUID id, Actor by) {
        Deputy deputy = get(id);
        if (store.end(id, clock.instant())) {
            forgetAfterCommit();
            journal.record(by, "Membership", deputy.account(), "deputyEnded", details(deputy));
        }
    }

    /** Ends whatever is planned for or with this person, who leaves. */
    @Transactional
    public void endAllOf(UUID account, Actor by) {
        store.ahead(today()).stream()
                .filter(one -> one.account().equals(account) || one.deputy().equals(account))
                .forEach(one -> end(one.id(), by));
    }

    /** On duty or still to come. */
    @Transactional(readOnly = true)
    public List<Deputy> ahead() {
        return store.ahead(today());
    }

    @Transactional(readOnly = true)
    public List<Deputy> past() {
        return store.past(today(), PAST_SHOWN);
    }

    /** Today's. */
    @Transactional(readOnly = true)
    public List<Deputy> onDuty() {
        LocalDate today = today();
        return store.ahead(today).stream().filter(one -> one.isOn(today)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StandIn> of(String email) {
        LocalDate today = today();
        return known.get(CurrentSite.require(), site -> store.ahead(today)).stream()
                .filter(one -> one.isOn(today))
                .filter(one -> one.accountEmail().equalsIgnoreCase(email.strip()))
                .findFirst()
                .map(one ->
                        new StandIn(one.deputyName(), one.deputyEmail(), one.phone(), one.accountName(), one.until()));
    }

    private void forgetAfterCommit() {
        SiteId site = CurrentSite.require();
        known.invalidate(site);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(site);
            }
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }

    private static Map<String, String> details(Deputy deputy) {
        return Map.of(
                "deputy",
                deputy.deputyName(),
                "name",
                deputy.accountName(),
                "from",
                Texts.date(Locale.GERMAN, deputy.from()),
                "until",
                Texts.date(Locale.GERMAN, deputy.until()));
    }
}
