package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who carries which case: always one connector and one runner, chosen so that the load is shared. */
@Service
public class Duos {
    /** What was accepted earlier and still has no duo was meant to have none. */
    private static final Duration LOOK_BACK = Duration.ofDays(90);

    /** Steps during which a case is work for its duo. */
    private static final Set<Step> UNDER_WAY =
            EnumSet.of(Step.ACCEPTED, Step.SEARCHING, Step.PLEDGED, Step.AGREED, Step.IN_DELIVERY);

    private final DuoStore store;
    private final Accounts accounts;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final ReviewLetters letters;
    private final Journal journal;
    private final Clock clock;

    Duos(
            DuoStore store,
            Accounts accounts,
            SupportRequests requests,
            RequestLedger ledger,
            ReviewLetters letters,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.requests = requests;
        this.ledger = ledger;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CaseDuo> of(SupportRequestId request) {
        return store.of(request);
    }

    @Transactional(readOnly = true)
    public Map<SupportRequestId, CaseDuo> these(Collection<SupportRequestId> requests) {
        return requests.isEmpty() ? Map.of() : store.these(requests);
    }

    @Transactional(readOnly = true)
    public List<SupportRequestId> casesOf(UUID account) {
        return store.casesOf(account);
    }

    /** @throws NotADuo unless the two are a connector and a runner of this site's group */
    @Transactional
    public void assign(SupportRequestId id, UUID connector, UUID runner, Actor by) {
        ledger.lock(id);
        SupportRequest request = requests.get(id);
        Member first = member(connector, GroupPart.CONNECTOR);
        Member second = member(runner, GroupPart.RUNNER);
        CaseDuo duo = new CaseDuo(connector, first.name(), runner, second.name());
        Optional<CaseDuo> before = store.of(id);
        if (before.isPresent() && before.get().equals(duo)) {
            return;
        }
        store.put(id, duo, clock.instant());
        journal.record(
                by,
                "SupportRequest",
                id.value(),
                "duoAssigned",
                Map.of("connector", first.name(), "runner", second.name()));
        for (Member member : List.of(first, second)) {
            if (before.isEmpty() || !before.get().includes(member.account())) {
                letters.duo(member, duo, request);
            }
        }
    }

    private Member member(UUID account, GroupPart part) {
        return accounts.member(account)
                .filter(member -> member.is(Role.GROUP_MEMBER) && member.part() == part)
                .orElseThrow(() -> new NotADuo(account + " is no " + part));
    }

    /** The members of the group with what they carry, those with the least first. */
    @Transactional(readOnly = true)
    public List<MemberLoad> loads() {
        Map<UUID, DuoStore.Cases> cases = store.cases(requests.idsInStep(UNDER_WAY));
        return accounts.membersOf(Role.GROUP_MEMBER).stream()
                .map(member -> {
                    DuoStore.Cases own = cases.getOrDefault(member.account(), DuoStore.Cases.NONE);
                    return new MemberLoad(member.account(), member.name(), member.part(), own.running(), own.all());
                })
                .sorted(Comparator.comparingInt(MemberLoad::running)
                        .thenComparingInt(MemberLoad::all)
                        .thenComparing(MemberLoad::name))
                .toList();
    }

    /** The connector and the runner with the least to carry; empty while the group lacks one of the two. */
    @Transactional(readOnly = true)
    public Optional<CaseDuo> suggestion() {
        return suggestion(loads(), Set.of());
    }

    /** The connector and the runner of these with the least to carry. */
    public static Optional<CaseDuo> suggestion(List<MemberLoad> loads) {
        return suggestion(loads, Set.of());
    }

    /** Accepted requests that nobody carries yet, each with who could; empty while the group lacks one of the two. */
    @Transactional(readOnly = true)
    public List<Proposed> proposed() {
        List<SupportRequestId> without = store.without(clock.instant().minus(LOOK_BACK));
        List<SupportRequest> open = without.isEmpty()
                ? List.of()
                : requests.these(without).stream()
                        .filter(request -> UNDER_WAY.contains(request.step()))
                        .toList();
        if (open.isEmpty()) {
            return List.of(); // on most days; who carries how much is not asked then
        }
        List<MemberLoad> loads = loads();
        return open.stream()
                .flatMap(request ->
                        suggestion(loads, abstained(request.id())).map(duo -> new Proposed(request, duo)).stream())
                .toList();
    }

    /** Who could carry the request: the two with the least to carry, none who abstained. */
    @Transactional(readOnly = true)
    public Optional<CaseDuo> suggestionFor(SupportRequestId request) {
        return suggestion(loads(), abstained(request));
    }

    /** The two with the least to carry take the case. */
    @Transactional
    public Optional<CaseDuo> assignProposed(SupportRequestId request, Actor by) {
        ledger.lock(request);
        Optional<CaseDuo> known = store.of(request);
        if (known.isPresent()) {
            return known;
        }
        Optional<CaseDuo> duo = suggestionFor(request);
        duo.ifPresent(two -> assign(request, two.connector(), two.runner(), by));
        return duo;
    }

    Set<UUID> abstained(SupportRequestId request) {
        return Set.copyOf(store.abstained(request));
    }

    /** @param duo who could carry it */
    public record Proposed(SupportRequest request, CaseDuo duo) {}

    /** @param without members who abstained or already got a case in the same meeting */
    static Optional<CaseDuo> suggestion(List<MemberLoad> loads, Set<UUID> without) {
        return first(loads, GroupPart.CONNECTOR, without)
                .flatMap(connector -> first(loads, GroupPart.RUNNER, without)
                        .map(runner ->
                                new CaseDuo(connector.account(), connector.name(), runner.account(), runner.name())));
    }

    private static Optional<MemberLoad> first(List<MemberLoad> loads, GroupPart part, Set<UUID> without) {
        return loads.stream()
                .filter(load -> load.part() == part && !without.contains(load.account()))
                .findFirst();
    }
}
