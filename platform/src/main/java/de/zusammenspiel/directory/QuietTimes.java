package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.region.WorkingDays;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When companies had better not be asked, and the school holidays of the site. */
@Service
public class QuietTimes {
    private static final String SUBJECT = "Organisation";
    private final QuietStore store;
    private final Organisations organisations;
    private final WorkingDays workingDays;
    private final Sites sites;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    QuietTimes(
            QuietStore store,
            Organisations organisations,
            WorkingDays workingDays,
            Sites sites,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.sites = sites;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<QuietTime> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /** @param from null only for school holidays */
    @Transactional
    public void add(
            OrganisationId wanted,
            QuietTime.Kind kind,
            String what,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Actor by) {
        Organisation organisation = organisations.get(wanted);
        store.insert(new QuietTime(ids.next(), organisation.id(), kind, what, from, until));
        journal.record(by, SUBJECT, organisation.id().value(), "quietTimeAdded", Map.of("what", what));
    }

    @Transactional
    public void remove(OrganisationId wanted, UUID id, Actor by) {
        OrganisationId organisation = organisations.get(wanted).id();
        if (store.remove(organisation, id)) {
            journal.record(by, SUBJECT, organisation.value(), "quietTimeRemoved", Map.of());
        }
    }

    /** Those of today and of days to come. */
    @Transactional(readOnly = true)
    public List<SchoolHoliday> schoolHolidays() {
        return store.holidays(day());
    }

    @Transactional
    public void enter(String name, LocalDate from, LocalDate until) {
        store.insert(new SchoolHoliday(ids.next(), name, from, until));
    }

    @Transactional
    public void removeHoliday(UUID id) {
        store.removeHoliday(id);
    }

    /** What is known of the Länder the site works in and not entered yet; of two that begin together the longer one. */
    @Transactional(readOnly = true)
    public List<KnownHolidays.Known> known() {
        Set<LocalDate> entered =
                schoolHolidays().stream().map(SchoolHoliday::from).collect(Collectors.toSet());
        Map<LocalDate, KnownHolidays.Known> known = new LinkedHashMap<>();
        KnownHolidays.of(sites.current(), day()).stream()
                .filter(one -> !entered.contains(one.from()))
                .forEach(one -> known.merge(
                        one.from(), one, (first, next) -> next.until().isAfter(first.until()) ? next : first));
        return List.copyOf(known.values());
    }

    /** How far one knows the Länder of the site; empty when it names none. */
    @Transactional(readOnly = true)
    public List<KnownHolidays.Extent> extents() {
        return KnownHolidays.extents(sites.current(), day());
    }

    /** Whether the company had better not be asked today, and until when. */
    @Transactional(readOnly = true)
    public Optional<Quiet> today(OrganisationId organisation) {
        List<QuietTime> times = store.of(organisation);
        return times.isEmpty() ? Optional.empty() : quiet(times, store.holidays(day()), sites.current());
    }

    /** Every company that had better not be asked today. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Quiet> today() {
        Map<OrganisationId, List<QuietTime>> all =
                store.around(day()).stream().collect(Collectors.groupingBy(QuietTime::organisation));
        if (all.isEmpty()) {
            return Map.of();
        }
        List<SchoolHoliday> holidays = store.holidays(day());
        Site site = sites.current();
        Map<OrganisationId, Quiet> quiet = new HashMap<>();
        all.forEach(
                (organisation, times) -> quiet(times, holidays, site).ifPresent(one -> quiet.put(organisation, one)));
        return quiet;
    }

    /** One time may follow the other: holidays of the house right after stocktaking. */
    private Optional<Quiet> quiet(List<QuietTime> times, List<SchoolHoliday> holidays, Site site) {
        LocalDate ask = day();
        LocalDate until = null;
        Set<String> why = new LinkedHashSet<>();
        LocalDate last;
        while ((last = lastDay(times, holidays, ask, why)) != null && last.isBefore(day().plusYears(2))) {
            until = last;
            ask = nextWorkingDay(last, site);
        }
        return until == null ? Optional.empty() : Optional.of(new Quiet(until, ask, String.join(", ", why)));
    }

    private LocalDate nextWorkingDay(LocalDate day, Site site) {
        LocalDate next = day.plusDays(1);
        while (!workingDays.isWorkingDay(next, site)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static @Nullable LocalDate lastDay(
            List<QuietTime> times, List<SchoolHoliday> holidays, LocalDate day, Set<String> why) {
        for (QuietTime time : times) {
            LocalDate last = time.lastDay(day);
            if (last != null) {
                why.add(time.what());
                return last;
            }
            if (time.kind() == QuietTime.Kind.SCHOOL_HOLIDAYS) {
                for (SchoolHoliday holiday : holidays) {
                    if (QuietTime.covers(holiday.from(), holiday.until(), day)) {
                        why.add(holiday.name());
                        return holiday.until();
                    }
                }
            }
        }
        return null;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
