package de.zusammenspiel.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Gibt es das schon?" – what may be the same organisation in the directory as it was read. */
public final class Duplicates {
    private static final int MOST = 5;

    private final Map<String, List<OrganisationListStore.Named>> byKey = new HashMap<>();
    private final Map<String, List<OrganisationListStore.Named>> byAddress = new HashMap<>();
    private final Likeness names;

    Duplicates(List<OrganisationListStore.Named> known, List<OrganisationListStore.Address> contacts) {
        Map<OrganisationId, OrganisationListStore.Named> byId = new HashMap<>();
        for (OrganisationListStore.Named one : known) {
            byId.put(one.card().id(), one);
            byKey.computeIfAbsent(one.key(), any -> new ArrayList<>()).add(one);
            String email = one.email();
            if (email != null) {
                address(email).add(one);
            }
        }
        for (OrganisationListStore.Address contact : contacts) {
            OrganisationListStore.Named named = byId.get(contact.organisation());
            if (named != null) {
                address(contact.email()).add(named);
            }
        }
        names = new Likeness(byKey.keySet());
    }

    /** Knows nobody yet; whoever enters many tells it of each, so that the second of a name is found without asking. */
    public static Duplicates none() {
        return new Duplicates(List.of(), List.of());
    }

    /** Somebody entered it meanwhile; found by {@link #same}, not by likeness. */
    public void remember(OrganisationId id, NewOrganisation entered) {
        byKey.computeIfAbsent(NameKey.of(entered.name()), any -> new ArrayList<>())
                .add(new OrganisationListStore.Named(
                        new OrganisationCard(
                                id, entered.sector(), entered.name(), entered.placeLabel(), "", true, null),
                        NameKey.of(entered.name()),
                        entered.ags(),
                        null));
    }

    private List<OrganisationListStore.Named> address(String email) {
        return byAddress.computeIfAbsent(email.toLowerCase(Locale.ROOT), any -> new ArrayList<>());
    }

    /** The surest first: equal address, equal name, name that is alike in the same district. */
    public List<OrganisationCard> of(String name, @Nullable String ags, @Nullable String email) {
        Set<OrganisationListStore.Named> found = new LinkedHashSet<>();
        if (email != null) {
            found.addAll(byAddress.getOrDefault(email.strip().toLowerCase(Locale.ROOT), List.of()));
        }
        String key = NameKey.of(name);
        found.addAll(byKey.getOrDefault(key, List.of()));
        for (String alike : names.like(key)) {
            for (OrganisationListStore.Named one : byKey.getOrDefault(alike, List.of())) {
                if (near(one.ags(), ags)) {
                    found.add(one);
                }
            }
        }
        return found.stream().map(OrganisationListStore.Named::card).limit(MOST).toList();
    }

    /** The organisation that {@link Organisations#findOrRegister} would find. */
    public Optional<OrganisationCard> same(NewOrganisation wanted) {
        return byKey.getOrDefault(NameKey.of(wanted.name()), List.of()).stream()
                .filter(one ->
                        one.card().sector() == wanted.sector() && one.card().active())
                .filter(one -> samePlace(one.ags(), one.card().placeLabel(), wanted.ags(), wanted.placeLabel()))
                .map(OrganisationListStore.Named::card)
                .findFirst();
    }

    /** Two spellings of one name: without legal form, case and punctuation. */
    public static boolean sameName(String one, String other) {
        return NameKey.of(one).equals(NameKey.of(other));
    }

    static boolean samePlace(@Nullable String here, String hereLabel, @Nullable String there, String thereLabel) {
        if (here != null && there != null) {
            // A district or Land is a vague place: it agrees with every municipality inside.
            return here.startsWith(there) || there.startsWith(here);
        }
        return hereLabel.isBlank()
                || thereLabel.isBlank()
                || NameKey.fold(hereLabel).equals(NameKey.fold(thereLabel));
    }

    /** A name that is only alike counts within the same district, or where a place is unknown. */
    static boolean near(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        int length = Math.min(5, Math.min(one.length(), other.length()));
        return one.regionMatches(0, other, 0, length);
    }
}
