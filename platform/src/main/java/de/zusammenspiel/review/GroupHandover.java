package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the group leaves: what she carries goes to others, so that nothing hangs on a name nobody answers to. */
@Service
public class GroupHandover {
    private static final Set<Step> UNDER_WAY =
            EnumSet.of(Step.FAST_TRACKED, Step.ACCEPTED, Step.SEARCHING, Step.PLEDGED, Step.AGREED, Step.IN_DELIVERY);

    private final GroupHandoverStore store;
    private final Duos duos;
    private final SupportRequests requests;
    private final Journal journal;

    GroupHandover(GroupHandoverStore store, Duos duos, SupportRequests requests, Journal journal) {
        this.store = store;
        this.duos = duos;
        this.requests = requests;
        this.journal = journal;
    }

    /**
     * A case the leaving member carries, and who could take her place.
     *
     * @param next null while nobody else of the group has the same part
     */
    public record Carried(
            SupportRequest request,
            CaseDuo duo,
            GroupPart part,
            @Nullable MemberLoad next) {}

    /** Open cases of this member, each with the one of the same part who has the least to carry. */
    @Transactional(readOnly = true)
    public List<Carried> carriedBy(UUID account) {
        List<MemberLoad> loads = new ArrayList<>(duos.loads());
        List<Carried> carried = new ArrayList<>();
        for (SupportRequest request : requests.these(duos.casesOf(account))) {
            Optional<CaseDuo> duo = duos.of(request.id());
            if (duo.isEmpty() || !UNDER_WAY.contains(request.step())) {
                continue;
            }
            GroupPart part = duo.get().connector().equals(account) ? GroupPart.CONNECTOR : GroupPart.RUNNER;
            Set<UUID> not = new HashSet<>(duos.abstained(request.id()));
            not.add(account);
            not.add(part == GroupPart.CONNECTOR ? duo.get().runner() : duo.get().connector());
            Optional<MemberLoad> next = loads.stream()
                    .filter(load -> load.part() == part && !not.contains(load.account()))
                    .min(Comparator.comparingInt(MemberLoad::running).thenComparing(MemberLoad::name));
            next.ifPresent(load -> {
                loads.remove(load);
                loads.add(new MemberLoad(load.account(), load.name(), load.part(), load.running() + 1, load.all() + 1));
            });
            carried.add(new Carried(request, duo.get(), part, next.orElse(null)));
        }
        return carried;
    }

    /**
     * Gives each case to whoever was proposed; both hear of it. A case that finds nobody waits for a new duo.
     *
     * @return how many cases found nobody
     */
    @Transactional
    public int shareOut(UUID account, Actor by) {
        int left = 0;
        for (Carried one : carriedBy(account)) {
            MemberLoad next = one.next();
            if (next == null) {
                store.dissolve(one.request().id().value());
                journal.record(by, "SupportRequest", one.request().id().value(), "duoDissolved", Map.of());
                left++;
            } else if (one.part() == GroupPart.CONNECTOR) {
                duos.assign(one.request().id(), next.account(), one.duo().runner(), by);
            } else {
                duos.assign(one.request().id(), one.duo().connector(), next.account(), by);
            }
        }
        return left;
    }

    /** Tasks from meetings go to the successor, cases to whoever of the group has the least to carry. */
    @Transactional
    public void move(UUID from, Member successor, Actor by) {
        int tasks = store.moveTasks(from, successor.account(), successor.name());
        if (tasks > 0) {
            journal.record(
                    by,
                    "Membership",
                    successor.account(),
                    "tasksMoved",
                    Map.of("name", successor.name(), "count", String.valueOf(tasks)));
        }
        shareOut(from, by);
    }
}
