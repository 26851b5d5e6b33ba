package de.zusammenspiel.directory;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shortest and warmest way to an organisation, over at most two steps. Fair to those who open doors: whoever is
 * asking for others already comes later.
 */
@Service
public class ContactPaths {
    /** How warm an acquaintance is by its strength, 1 to 3. */
    private static final double[] WARM = {0, 0.4, 0.7, 1};
    /** Over somebody else it is a step further. */
    private static final double SECOND_STEP = 0.8;
    /** What one ask under way takes from the warmth of a way: four of them halve it. */
    private static final double EACH_ASK = 0.25;

    private static final double LATELY = 1;
    private static final double NOT_SAID = 0.85;
    private static final double LONG_AGO = 0.7;
    private static final int FRESH_YEARS = 1;
    private static final int STALE_YEARS = 3;

    private final PathStore store;
    private final Accounts accounts;
    private final ObjectProvider<IntroducerLoad> loads;
    private final Clock clock;

    ContactPaths(PathStore store, Accounts accounts, ObjectProvider<IntroducerLoad> loads, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.loads = loads;
        this.clock = clock;
    }

    /** The best way of every member who has one, the warmest first. */
    @Transactional(readOnly = true)
    public List<ContactPath> to(OrganisationId organisation) {
        return to(List.of(organisation)).getOrDefault(organisation, List.of());
    }

    /** The same for several organisations in one go; those nobody knows are left out. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, List<ContactPath>> to(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        List<PathStore.Found> found = store.to(organisations);
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Member> members = accounts.members().stream()
                .filter(member -> member.is(Role.GROUP_MEMBER) || member.is(Role.COORDINATOR))
                .collect(Collectors.toMap(Member::account, member -> member));
        Map<UUID, Integer> load = new HashMap<>();
        loads.forEach(source -> source.underWay().forEach((who, asks) -> load.merge(who, asks, Integer::sum)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        Map<OrganisationId, Map<UUID, ContactPath>> best = new LinkedHashMap<>();
        for (PathStore.Found one : found) {
            Member member = members.get(one.account());
            // Who has left the group opens no doors any more.
            if (member != null) {
                ContactPath path = path(one, member, load.getOrDefault(one.account(), 0), today);
                best.computeIfAbsent(path.to(), key -> new LinkedHashMap<>())
                        .merge(path.introducer(), path, (a, b) -> a.warmth() >= b.warmth() ? a : b);
            }
        }
        return best.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .sorted(Comparator.comparingDouble(ContactPath::warmth)
                                        .reversed()
                                        .thenComparing(ContactPath::introducerName))
                                .toList()));
    }

    private static ContactPath path(PathStore.Found found, Member member, int load, LocalDate today) {
        Acquaintance last = found.last();
        double warm = WARM[last.strength()] * freshness(last.lastContact(), today);
        Acquaintance first = last;
        if (found.via() != null) {
            first = new Acquaintance(
                    found.firstStrength(), "", "", null, found.firstContact(), TieBasis.LEGITIMATE_INTEREST);
            warm *= SECOND_STEP * WARM[first.strength()] * freshness(first.lastContact(), today);
        }
        return new ContactPath(
                found.to(),
                member.account(),
                member.name(),
                found.via(),
                found.viaName(),
                first,
                last,
                found.person(),
                load,
                warm / (1 + EACH_ASK * load));
    }

    private static double freshness(@Nullable LocalDate lastContact, LocalDate today) {
        if (lastContact == null) {
            return NOT_SAID;
        }
        if (lastContact.isAfter(today.minusYears(FRESH_YEARS))) {
            return LATELY;
        }
        return lastContact.isAfter(today.minusYears(STALE_YEARS)) ? NOT_SAID : LONG_AGO;
    }
}
