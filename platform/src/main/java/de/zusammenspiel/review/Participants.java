package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.review.Participant.Part;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the circle: winning them, their terms of office and hours, their farewell. */
@Service
public class Participants {
    /** A group of two connectors and two runners can hold a meeting. */
    public static final int USUAL_LEAST = 4;

    /** What may be typed about somebody. */
    public record Details(
            String name,
            @Nullable String email,
            @Nullable String phone,
            Part part,
            String employer,
            @Nullable Integer hoursPerYear,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note) {}

    private final ParticipantStore store;
    private final Accounts accounts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Participants(ParticipantStore store, Accounts accounts, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everybody, also members of whom nothing has been written down yet. */
    @Transactional(readOnly = true)
    public List<Participant> all() {
        List<Participant> all = new ArrayList<>(store.all());
        Set<UUID> known = new HashSet<>();
        all.forEach(one -> known.add(one.account() == null ? one.id() : one.account()));
        accounts.members().stream()
                .filter(member -> isOfCircle(member) && !known.contains(member.account()))
                .forEach(member -> all.add(unwritten(member)));
        return all.stream().sorted(Comparator.comparing(Participant::name)).toList();
    }

    @Transactional(readOnly = true)
    public Participant get(UUID id) {
        Optional<Participant> written = store.find(id);
        return written.orElseGet(() -> accounts.member(id)
                .filter(Participants::isOfCircle)
                .map(this::unwritten)
                .orElseThrow(() -> new NotFound("participant")));
    }

    private static boolean isOfCircle(Member member) {
        return member.is(Role.GROUP_MEMBER) || member.is(Role.ADVISER);
    }

    private Participant unwritten(Member member) {
        Part part = !member.is(Role.GROUP_MEMBER)
                ? Part.ADVISER
                : member.part() == GroupPart.RUNNER ? Part.RUNNER : Part.CONNECTOR;
        return new Participant(
                member.account(),
                member.account(),
                member.name(),
                member.email(),
                null,
                part,
                "",
                null,
                null,
                null,
                Stage.ACTIVE,
                clock.instant(),
                "",
                null,
                "",
                0);
    }

    @Transactional
    public UUID add(Details details, Actor by) {
        Participant one = with(
                new Participant(
                        ids.next(),
                        null,
                        details.name(),
                        null,
                        null,
                        details.part(),
                        "",
                        null,
                        null,
                        null,
                        Stage.PROSPECT,
                        clock.instant(),
                        "",
                        null,
                        "",
                        0),
                details);
        store.insert(one);
        journal.record(by, "Participant", one.id(), "participantAdded", Map.of("name", one.name()));
        return one.id();
    }

    /**
     * Name and address of somebody who signs in are their own to change.
     *
     * @throws StaleEdit if somebody else saved since {@code version}
     */
    @Transactional
    public void change(UUID id, int version, Details details, Actor by) {
        Participant now = get(id);
        Participant wanted = with(now, details);
        save(wanted, version);
        if (wanted.account() != null && wanted.isActive() && wanted.part() != now.part()) {
            takeOn(wanted, now.part(), by);
        }
        journal.record(by, "Participant", now.id(), "participantChanged", Map.of("name", wanted.name()));
    }

    /** How near somebody is now, and what comes next. */
    @Transactional
    public void move(UUID id, int version, Stage stage, String nextStep, @Nullable LocalDate nextOn, Actor by) {
        Participant now = get(id);
        Participant moved = at(now, stage, nextStep, nextOn);
        if (stage == Stage.ACTIVE && now.stage() != Stage.ACTIVE) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
            LocalDate until = now.until();
            moved = term(moved, today, until != null && until.isAfter(today) ? until : null);
            if (moved.part().signsIn()) {
                moved = withAccount(moved, admit(moved, by));
            }
        }
        save(moved, version);
        journal.record(by, "Participant", now.id(), "participantMoved." + stage, Map.of("name", now.name()));
    }

    /**
     * Somebody has talked to a person to be won; the next step is to ask again.
     *
     * @return false when nothing was due there any more
     */
    @Transactional
    public boolean talked(UUID id, String nextStep, LocalDate nextOn, Actor by) {
        Participant now = get(id);
        LocalDate due = now.nextOn();
        if (!now.stage().isAhead() || due == null || due.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
            return false;
        }
        Stage stage = now.stage() == Stage.COMMITTED ? Stage.COMMITTED : Stage.TALK;
        save(at(now, stage, nextStep, nextOn), now.version());
        journal.record(by, "Participant", now.id(), "participantMoved.TALK", Map.of("name", now.name()));
        return true;
    }

    /** Somebody else of the circle signs in with the same address. */
    @Transactional(readOnly = true)
    public boolean isTwice(Participant one) {
        String email = one.email();
        return email != null
                && accounts.byEmail(new EmailAddress(email))
                        .flatMap(account -> store.find(account.id()))
                        .filter(other -> !other.id().equals(one.id()))
                        .isPresent();
    }

    /** A further year of office from the end of this one. */
    @Transactional
    public void prolong(UUID id, Actor by) {
        Participant now = get(id);
        LocalDate until = now.until();
        if (until == null) {
            return;
        }
        LocalDate longer = until.plusYears(1);
        save(term(now, now.from(), longer), now.version());
        journal.record(
                by,
                "Participant",
                now.id(),
                "termProlonged",
                Map.of("name", now.name(), "until", Texts.date(Locale.GERMAN, longer)));
    }

    @Transactional
    public void addHours(UUID id, LocalDate day, double hours, String what) {
        Participant one = get(id);
        if (one.version() == 0) {
            store.insert(one);
        }
        store.addHours(ids.next(), one.id(), day, hours, what);
    }

    /** Hours of this calendar year by person. */
    @Transactional(readOnly = true)
    public Map<UUID, Double> hoursThisYear() {
        return store.hoursSince(LocalDate.ofInstant(clock.instant(), Texts.ZONE).withDayOfYear(1));
    }

    /** With fewer members of the group a site is being built up. */
    @Transactional(readOnly = true)
    public int least() {
        return store.least().orElse(USUAL_LEAST);
    }

    @Transactional
    public void least(int members, Actor by) {
        store.least(members);
        journal.record(
                by, "Site", CurrentSite.require().value(), "leastMembersSet", Map.of("count", String.valueOf(members)));
    }

    @Transactional(readOnly = true)
    public boolean isBuildingUp() {
        return accounts.membersOf(Role.GROUP_MEMBER).size() < least();
    }

    /** Another task for somebody who is in already: no second invitation, and no role that is not hers any more. */
    private void takeOn(Participant one, Part before, Actor by) {
        UUID account = one.account();
        String email = one.email();
        if (account == null || email == null) {
            return;
        }
        accounts.admit(new EmailAddress(email), one.name(), role(one.part()), groupPart(one.part()), by);
        Role old = role(before);
        if (old != role(one.part())
                && accounts.member(account).filter(member -> member.is(old)).isPresent()) {
            accounts.endMembership(account, old, by);
        }
    }

    private static Role role(Part part) {
        return part.isOfGroup() ? Role.GROUP_MEMBER : Role.ADVISER;
    }

    private static @Nullable GroupPart groupPart(Part part) {
        return part == Part.CONNECTOR ? GroupPart.CONNECTOR : part == Part.RUNNER ? GroupPart.RUNNER : null;
    }

    private UUID admit(Participant one, Actor by) {
        String email = one.email();
        if (email == null) {
            throw new IllegalArgumentException("nobody signs in without an address");
        }
        return accounts.invite(new EmailAddress(email), one.name(), role(one.part()), groupPart(one.part()), by);
    }

    private void save(Participant one, int version) {
        if (version == 0 ? !store.insert(one) : !store.update(one, version)) {
            throw new StaleEdit(get(one.id()).name(), one.name());
        }
    }

    private static Participant with(Participant one, Details details) {
        boolean own = one.account() != null;
        return new Participant(
                one.id(),
                one.account(),
                own ? one.name() : details.name(),
                own ? one.email() : details.email(),
                details.phone(),
                details.part(),
                details.employer(),
                details.hoursPerYear(),
                details.from(),
                details.until(),
                one.stage(),
                one.stageAt(),
                one.nextStep(),
                one.nextOn(),
                details.note(),
                one.version());
    }

    private Participant at(Participant one, Stage stage, String nextStep, @Nullable LocalDate nextOn) {
        Instant since = one.stage() == stage ? one.stageAt() : clock.instant();
        return new Participant(
                one.id(),
                one.account(),
                one.name(),
                one.email(),
                one.phone(),
                one.part(),
                one.employer(),
                one.hoursPerYear(),
                one.from(),
                one.until(),
                stage,
                since,
                nextStep,
                nextOn,
                one.note(),
                one.version());
    }

    private static Participant term(Participant one, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Participant(
                one.id(),
                one.account(),
                one.name(),
                one.email(),
                one.phone(),
                one.part(),
                one.employer(),
                one.hoursPerYear(),
                from,
                until,
                one.stage(),
                one.stageAt(),
                one.nextStep(),
                one.nextOn(),
                one.note(),
                one.version());
    }

    private static Participant withAccount(Participant one, UUID account) {
        return new Participant(
                one.id(),
                account,
                one.name(),
                one.email(),
                one.phone(),
                one.part(),
                one.employer(),
                one.hoursPerYear(),
                one.from(),
                one.until(),
                one.stage(),
                one.stageAt(),
                one.nextStep(),
                one.nextOn(),
                one.note(),
                one.version());
    }
}
