package de.zusammenspiel.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which records share a name, an address, a number or a domain. */
final class LikelyPairs {
    /** More than these sharing one thing share a switchboard or a house, not an identity. */
    private static final int MOST_SHARING = 5;

    /** Everybody has an address there. */
    private static final Set<String> ANYBODYS = Set.of(
            "gmx.de",
            "gmx.net",
            "web.de",
            "t-online.de",
            "gmail.com",
            "googlemail.com",
            "freenet.de",
            "posteo.de",
            "mailbox.org",
            "outlook.com",
            "outlook.de",
            "hotmail.com",
            "hotmail.de",
            "yahoo.de",
            "yahoo.com",
            "icloud.com",
            "aol.com",
            "arcor.de",
            "mail.de",
            "facebook.com",
            "instagram.com",
            "linkedin.com");

    /** @param addresses of the organisation itself and of its contacts; so are the numbers */
    record Known(
            OrganisationCard card,
            String key,
            @Nullable String ags,
            @Nullable String website,
            @Nullable String street,
            @Nullable String postcode,
            List<String> addresses,
            List<String> phones) {
        /** Name and address as one compares them: who looked at two records looked at these. */
        String mark() {
            return String.join("\n", key, ags == null ? "" : ags, postcode == null ? "" : postcode, house(street));
        }
    }

    private record Shared(Likely.Why why, Sector sector, String what) {}

    private record Pair(Known one, Known other) {}

    private LikelyPairs() {}

    static List<Likely> of(Collection<Known> all) {
        Map<Shared, Set<Known>> sharing = new LinkedHashMap<>();
        for (Known known : all) {
            for (Shared mark : marks(known)) {
                sharing.computeIfAbsent(mark, any -> new LinkedHashSet<>()).add(known);
            }
        }
        Map<Pair, Set<Likely.Why>> pairs = new LinkedHashMap<>();
        sharing.forEach((mark, those) -> {
            if (those.size() <= MOST_SHARING) {
                pair(List.copyOf(those), mark.why(), pairs);
            }
        });
        alike(all, pairs);
        return pairs.entrySet().stream()
                .map(pair -> new Likely(
                        pair.getKey().one().card(), pair.getKey().other().card(), pair.getValue()))
                .sorted(Comparator.comparing(
                                (Likely likely) -> likely.why().iterator().next())
                        .thenComparing(likely -> -likely.why().size())
                        .thenComparing(likely -> likely.one().name()))
                .toList();
    }

    private static void pair(List<Known> those, Likely.Why why, Map<Pair, Set<Likely.Why>> pairs) {
        for (int one = 0; one < those.size(); one++) {
            for (int other = one + 1; other < those.size(); other++) {
                add(those.get(one), those.get(other), why, pairs);
            }
        }
    }

    private static void add(Known one, Known other, Likely.Why why, Map<Pair, Set<Likely.Why>> pairs) {
        boolean inOrder = one.card().id().value().compareTo(other.card().id().value()) < 0;
        pairs.computeIfAbsent(
                        inOrder ? new Pair(one, other) : new Pair(other, one), any -> EnumSet.noneOf(Likely.Why.class))
                .add(why);
    }

    /** Names that are spelled a little differently count within the same district. */
    private static void alike(Collection<Known> all, Map<Pair, Set<Likely.Why>> pairs) {
        Map<String, List<Known>> byKey = new HashMap<>();
        all.forEach(known ->
                byKey.computeIfAbsent(known.key(), any -> new ArrayList<>()).add(known));
        Likeness names = new Likeness(byKey.keySet());
        for (Known known : all) {
            for (String key : names.like(known.key())) {
                for (Known other : byKey.getOrDefault(key, List.of())) {
                    if (!key.equals(known.key())
                            && known.card().sector() == other.card().sector()
                            && Duplicates.near(known.ags(), other.ags())) {
                        add(known, other, Likely.Why.ALIKE, pairs);
                    }
                }
            }
        }
    }

    private static Set<Shared> marks(Known known) {
        Sector sector = known.card().sector();
        Set<Shared> marks = new HashSet<>();
        marks.add(new Shared(Likely.Why.NAME, sector, known.key()));
        for (String address : known.addresses()) {
            String lower = address.strip().toLowerCase(Locale.ROOT);
            marks.add(new Shared(Likely.Why.EMAIL, sector, lower));
            domain(lower.substring(lower.indexOf('@') + 1), sector, marks);
        }
        String website = known.website();
        if (website != null) {
            domain(
                    website.toLowerCase(Locale.ROOT)
                            .replaceFirst("^https?://", "")
                            .replaceFirst("^www\\.", "")
                            .replaceFirst("[/:?].*$", ""),
                    sector,
                    marks);
        }
        for (String phone : known.phones()) {
            String digits = CallerKey.phone(phone);
            if (digits.length() >= CallerKey.SHORTEST_NUMBER + 2) {
                marks.add(new Shared(Likely.Why.PHONE, sector, digits));
            }
        }
        String street = known.street();
        if (street != null && street.matches(".*\\d.*")) {
            marks.add(new Shared(Likely.Why.STREET, sector, known.postcode() + " " + house(street)));
        }
        return marks;
    }

    /** "Bahnhofstr. 3" and "Bahnhofstraße 3" are one house. */
    private static String house(@Nullable String street) {
        return street == null
                ? ""
                : NameKey.fold(street)
                        .replaceAll("str(asse|\\.)?(?=\\s|$|\\d)", "str")
                        .replaceAll("[^a-z0-9]+", "");
    }

    private static void domain(String domain, Sector sector, Set<Shared> marks) {
        if (domain.contains(".") && !ANYBODYS.contains(domain)) {
            marks.add(new Shared(Likely.Why.DOMAIN, sector, domain));
        }
    }
}
