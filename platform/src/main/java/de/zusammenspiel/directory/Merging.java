package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two records of one organisation become one; everything follows, and nothing leads to nowhere. */
@Service
public class Merging {
    private static final String SUBJECT = "Organisation";
    private static final int LONGEST = 4000;
    private static final int LONGEST_HINT = 400;
    private static final Set<MergeField> LONG = Set.of(MergeField.DESCRIPTION, MergeField.GIVES);

    private final MergeStore store;
    private final OrganisationStore organisations;
    private final ContactStore contacts;
    private final EndingStore endings;
    private final Outbox outbox;
    private final Distinctions distinctions;
    private final ObjectProvider<Following> following;
    private final Journal journal;
    private final Clock clock;

    Merging(
            MergeStore store,
            OrganisationStore organisations,
            ContactStore contacts,
            EndingStore endings,
            Outbox outbox,
            Distinctions distinctions,
            ObjectProvider<Following> following,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.contacts = contacts;
        this.endings = endings;
        this.outbox = outbox;
        this.distinctions = distinctions;
        this.following = following;
        this.journal = journal;
        this.clock = clock;
    }

    /** Pairs that may be one, the surest first; without those of which a person said that they are two. */
    @Transactional(readOnly = true)
    public List<Likely> likely() {
        List<LikelyPairs.Known> known = store.known();
        return distinctions.without(LikelyPairs.of(known), known);
    }

    @Transactional(readOnly = true)
    public List<Likely> likely(OrganisationId id) {
        return likely().stream().filter(pair -> pair.contains(id)).toList();
    }

    /** Records that went into this one, the first first. */
    @Transactional(readOnly = true)
    public List<OrganisationId> goneInto(OrganisationId kept) {
        return store.goneInto(kept);
    }

    /** The record and those that went into it: the journal of each stays where it was written. */
    @Transactional(readOnly = true)
    public List<UUID> allOf(OrganisationId kept) {
        return Stream.concat(Stream.of(kept), store.goneInto(kept).stream())
                .map(OrganisationId::value)
                .toList();
    }

    /** Those records, each that went into another replaced by that one. */
    @Transactional(readOnly = true)
    public Set<UUID> nowStanding(Set<UUID> records) {
        Set<UUID> standing = new HashSet<>(records);
        standing.addAll(store.keptOf(records));
        return standing;
    }

    /** Where a record is found that went into another; empty for one that is still there. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> keptOf(OrganisationId gone) {
        return store.keptOf(gone);
    }

    /** Where the card of a person is found who stood in both of two records. */
    @Transactional(readOnly = true)
    public Optional<ContactId> keptOf(ContactId gone) {
        return store.keptOf(gone);
    }

    /** Holds both until the transaction ends: nobody else changes them or makes them one meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OrganisationId one, OrganisationId other) {
        store.lock(List.of(one, other));
    }

    /** @throws NotFound when there are not two of the same sector */
    @Transactional(readOnly = true)
    public Merge preview(OrganisationId keptId, OrganisationId goneId) {
        Organisation kept = organisations.find(keptId).orElseThrow(() -> new NotFound("organisation"));
        Organisation gone = organisations.find(goneId).orElseThrow(() -> new NotFound("organisation"));
        if (keptId.equals(goneId) || kept.sector() != gone.sector()) {
            throw new NotFound("two organisations of one sector");
        }
        List<Following.Followed> follows = new ArrayList<>();
        Map<String, Integer> own = store.counts(goneId);
        for (String what : List.of("contacts", "ties", "evidence", "partnerships", "quietTimes")) {
            follows.add(new Following.Followed("directory.merge.follows." + what, own.getOrDefault(what, 0)));
        }
        following.orderedStream().forEach(one -> follows.addAll(one.of(goneId)));
        return new Merge(
                kept,
                gone,
                proposed(kept, gone),
                follows.stream().filter(one -> one.count() > 0).toList());
    }

    /** Those of the two that are no more: their ending is taken back first, or its silence would outlive it. */
    @Transactional(readOnly = true)
    public List<Organisation> ended(Merge merge) {
        return List.of(merge.kept(), merge.gone()).stream()
                .filter(one -> endings.of(one.id()).isPresent())
                .toList();
    }

    /**
     * @param picks whose word counts where the two differ; what is not named stays as the kept one has it
     * @throws StaleEdit when one of them changed since, or went into another
     */
    @Transactional
    public void merge(
            OrganisationId keptId,
            int keptVersion,
            OrganisationId goneId,
            int goneVersion,
            Map<MergeField, MergeField.Pick> picks,
            Actor by) {
        Map<OrganisationId, Integer> versions = store.lock(List.of(keptId, goneId));
        for (OrganisationId id : List.of(keptId, goneId)) {
            if (!versions.containsKey(id) && store.keptOf(id).isEmpty()) {
                throw new NotFound("organisation");
            }
        }
        if (!Objects.equals(versions.get(keptId), keptVersion) || !Objects.equals(versions.get(goneId), goneVersion)) {
            throw new StaleEdit(names(versions.keySet()), names(Set.of(keptId, goneId)));
        }
        Merge merge = preview(keptId, goneId);
        if (!ended(merge).isEmpty()) {
            throw new IllegalStateException("one of the two has ended");
        }
        Organisation after = chosen(merge.kept(), merge.gone(), picks);
        List<Distinction> apart = distinctions.toCarry(goneId);
        // The upper modules first: they hold on to contacts and to the record itself.
        following.orderedStream().forEach(one -> one.follow(merge.gone(), after, by));
        moveContacts(goneId, keptId);
        store.moveRest(goneId, keptId);
        if (!organisations.update(after, NameKey.of(after.name()), keptVersion)) {
            throw new IllegalStateException("locked, and yet changed");
        }
        store.finish(
                goneId,
                goneVersion,
                keptId,
                merge.gone().name(),
                NameKey.of(merge.gone().name()),
                clock.instant());
        distinctions.carry(apart, goneId, keptId);
        journal.record(
                by,
                SUBJECT,
                keptId.value(),
                "organisationsMerged",
                Map.of(
                        "gone",
                        merge.gone().name(),
                        "fields",
                        String.join(", ", merge.kept().differences(after))));
    }

    private String names(Collection<OrganisationId> ids) {
        return String.join(
                " · ",
                organisations.these(ids).stream()
                        .map(Organisation::name)
                        .sorted()
                        .toList());
    }

    private void moveContacts(OrganisationId gone, OrganisationId kept) {
        List<Contact> there = contacts.of(kept);
        boolean nobodyPreferred = there.stream().noneMatch(Contact::preferred);
        for (Contact contact : contacts.of(gone)) {
            Optional<Contact> same =
                    there.stream().filter(one -> isSame(one, contact)).findFirst();
            if (same.isEmpty()) {
                store.moveContact(contact.id(), kept, nobodyPreferred && contact.preferred());
                continue;
            }
            Contact stays = same.get();
            store.sameContact(contact.id(), stays.id());
            following.orderedStream().forEach(one -> one.follow(contact.id(), stays.id()));
            store.contactGone(contact.id(), stays.id(), clock.instant());
            contacts.remove(contact.id());
            // Read anew: two cards may have gone into this one, and one of them may be of somebody who has died.
            complete(contacts.find(stays.id()).orElse(stays).completedBy(contact));
        }
    }

    private void complete(Contact card) {
        contacts.update(card);
        String email = card.email();
        if (card.deceased() && email != null) {
            outbox.silence(email);
        }
    }

    /** The same name and no two addresses; an address alone may be shared by a whole house. */
    private static boolean isSame(Contact one, Contact other) {
        String email = one.email();
        String otherEmail = other.email();
        boolean sameName = CallerKey.name(one.name()).equals(CallerKey.name(other.name()));
        if (email == null || otherEmail == null) {
            return sameName;
        }
        boolean nameless = one.name().isBlank() || other.name().isBlank();
        return email.equalsIgnoreCase(otherEmail) && (sameName || nameless);
    }

    private static Map<MergeField, MergeField.Pick> proposed(Organisation kept, Organisation gone) {
        Map<String, @Nullable Object> here = OrganisationFacts.of(kept);
        Map<String, @Nullable Object> there = OrganisationFacts.of(gone);
        Map<MergeField, MergeField.Pick> proposed = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            if (field.facts().stream().anyMatch(fact -> !Objects.equals(here.get(fact), there.get(fact)))) {
                boolean missing = isMissing(here.get(field.fact())) && !isMissing(there.get(field.fact()));
                proposed.put(field, missing ? MergeField.Pick.GONE : MergeField.Pick.KEPT);
            }
        }
        return proposed;
    }

    private static Organisation chosen(Organisation kept, Organisation gone, Map<MergeField, MergeField.Pick> picks) {
        Map<String, @Nullable Object> here = OrganisationFacts.of(kept);
        Map<String, @Nullable Object> there = OrganisationFacts.of(gone);
        Map<String, @Nullable Object> chosen = new HashMap<>();
        picks.forEach((field, pick) -> {
            switch (pick) {
                case KEPT -> {}
                case GONE -> field.facts().forEach(fact -> chosen.put(fact, there.get(fact)));
                case BOTH -> chosen.put(field.fact(), joined(field, here.get(field.fact()), there.get(field.fact())));
            }
        });
        return OrganisationFacts.with(kept, chosen);
    }

    private static Object joined(MergeField field, @Nullable Object here, @Nullable Object there) {
        if (here instanceof Set<?> one && there instanceof Set<?> other) {
            Set<Object> all = new LinkedHashSet<>(one);
            all.addAll(other);
            return all;
        }
        String one = here == null ? "" : here.toString();
        String other = there == null ? "" : there.toString();
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() ? other : one;
        }
        String both = LONG.contains(field) ? one + "\n\n" + other : one + "; " + other;
        int longest = LONG.contains(field) ? LONGEST : LONGEST_HINT;
        return both.length() <= longest ? both : both.substring(0, longest - 1) + "…";
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Set<?> set && set.isEmpty());
    }
}
