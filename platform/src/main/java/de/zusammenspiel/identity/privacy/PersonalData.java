package de.zusammenspiel.identity.privacy;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Suppressions;
import de.zusammenspiel.identity.privacy.PersonalColumn.OnErasure;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rights of the people whose data a site holds: to know (Art. 15 and 20 GDPR) and to be forgotten (Art. 17). */
@Service
public class PersonalData {
    /** What is stored in one table about a person, and why. */
    public record Holding(
            String table, String person, List<String> purposes, String retention, List<Map<String, String>> rows) {}

    public enum Act {
        DELETE_ROW,
        ANONYMISE,
        KEEP
    }

    /**
     * What erasure does, did or does not do.
     *
     * @param reason of keeping, else empty
     */
    public record Step(String table, Act act, List<String> columns, int rows, String reason) {}

    private final PersonalDataRegister register;
    private final PersonalDataStore store;
    private final Suppressions suppressions;
    private final Journal journal;

    PersonalData(PersonalDataRegister register, PersonalDataStore store, Suppressions suppressions, Journal journal) {
        this.register = register;
        this.store = store;
        this.suppressions = suppressions;
        this.journal = journal;
    }

    /** People of the current site whose name or address contains the text. */
    @Transactional(readOnly = true)
    public List<Person> search(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Set<Person> found = new LinkedHashSet<>();
        for (PersonalDataRegister.Group group : register.ofSites()) {
            switch (group.subject().kind()) {
                case EMAIL, NAME, CALLED -> found.addAll(store.people(group, text.strip(), CurrentSite.require()));
                case NONE, ACCOUNT, INSIDE, VIA -> {}
            }
        }
        // "Mira Schön" without an address is shown only where no Mira Schön with an address is.
        Set<String> reachable = new LinkedHashSet<>();
        found.stream().filter(person -> !person.email().isEmpty()).forEach(person -> reachable.add(person.name()));
        return found.stream()
                .filter(person -> !person.unknown())
                .filter(person -> !person.email().isEmpty() || !reachable.contains(person.name()))
                .filter(person -> !person.email().endsWith("@geloescht.invalid")
                        && !person.name().equals(PersonalDataStore.NEUTRAL))
                .limit(50)
                .toList();
    }

    /** Everything the current site holds about a person. */
    @Transactional(readOnly = true)
    public List<Holding> of(Person person) {
        return holdings(register.ofSites(), person, CurrentSite.require());
    }

    /** What the installation itself holds about an account: the account, its links, letters with links. */
    @Transactional(readOnly = true)
    public List<Holding> ofInstallation(Person person) {
        return holdings(register.ofInstallation(), person, null);
    }

    private List<Holding> holdings(List<PersonalDataRegister.Group> groups, Person person, @Nullable SiteId site) {
        List<Holding> holdings = new ArrayList<>();
        for (PersonalDataRegister.Group group : groups) {
            List<Map<String, String>> rows = store.rows(group, person, site).stream()
                    .map(PersonalDataStore.Row::values)
                    .filter(values -> !values.isEmpty())
                    .toList();
            if (!rows.isEmpty()) {
                PersonalColumn first = group.columns().getFirst();
                holdings.add(new Holding(
                        group.table(),
                        first.person(),
                        group.columns().stream()
                                .map(PersonalColumn::purpose)
                                .distinct()
                                .toList(),
                        first.retention(),
                        rows));
            }
        }
        return holdings;
    }

    /** What {@link #erase} would do. */
    @Transactional(readOnly = true)
    public List<Step> preview(Person person) {
        List<Step> steps = new ArrayList<>();
        for (PersonalDataRegister.Group group : register.ofSites()) {
            int rows = store.ids(group, person, CurrentSite.require()).size();
            if (rows > 0) {
                steps.addAll(steps(group, rows));
            }
        }
        return steps;
    }

    /**
     * Takes a person out of the current site's data, as the register says; the address stays as a hash, so that an import
     * does not bring it back.
     */
    @Transactional
    public List<Step> erase(Person person, Actor by) {
        if (person.unknown()) {
            throw new IllegalArgumentException("nobody to erase");
        }
        SiteId site = CurrentSite.require();
        // All rows are looked up before the first is changed: a request leads to its steps only by the address it
        // holds.
        record Found(PersonalDataRegister.Group group, List<String> ids) {}
        List<Found> found = register.ofSites().stream()
                .map(group -> new Found(group, store.ids(group, person, site)))
                .filter(one -> !one.ids().isEmpty())
                .toList();
        List<Step> steps = new ArrayList<>();
        // Later tables refer to earlier ones, so rows go in the opposite order.
        for (Found one : found.reversed()) {
            store.erase(one.group(), one.ids());
            steps.addAll(steps(one.group(), one.ids().size()));
        }
        if (!person.email().isEmpty()) {
            suppressions.add(person.email());
        }
        journal.record(
                by,
                "Person",
                UUID.nameUUIDFromBytes((site + person.email() + person.name()).getBytes(StandardCharsets.UTF_8)),
                "personErased",
                Map.of("tables", String.valueOf(found.size())));
        return steps;
    }

    private static List<Step> steps(PersonalDataRegister.Group group, int rows) {
        if (group.deletesRows()) {
            return List.of(new Step(group.table(), Act.DELETE_ROW, List.of(), rows, ""));
        }
        List<Step> steps = new ArrayList<>();
        List<String> out = group.columns().stream()
                .filter(column -> column.onErasure() == OnErasure.DELETE || column.onErasure() == OnErasure.ANONYMISE)
                .map(PersonalColumn::column)
                .toList();
        if (!out.isEmpty()) {
            steps.add(new Step(group.table(), Act.ANONYMISE, out, rows, ""));
        }
        List<PersonalColumn> kept = group.columns().stream()
                .filter(column -> column.onErasure() == OnErasure.KEEP)
                .toList();
        if (!kept.isEmpty()) {
            steps.add(new Step(
                    group.table(),
                    Act.KEEP,
                    kept.stream().map(PersonalColumn::column).toList(),
                    rows,
                    kept.getFirst().reason()));
        }
        return steps;
    }
}
