package de.zusammenspiel.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Ranks municipalities for what a person is typing. */
final class PlaceSearch {

    private static final Pattern POSTCODE = Pattern.compile("\\b(?:D[- ])?(\\d{2,5})\\b");

    private PlaceSearch() {}

    static List<Municipality> find(Register register, String text, int limit) {
        var postcode = POSTCODE.matcher(text);
        var found = new LinkedHashSet<Municipality>();
        if (postcode.find()) {
            var sharing = startingWith(register, postcode.group(1));
            var name = PlaceName.of(postcode.replaceAll(" "));
            if (name.isEmpty()) {
                found.addAll(sharing);
            } else {
                // Both were typed: where they agree first, then the postcode, which is rarely mistyped.
                var named = byName(register, name, limit);
                named.stream().filter(sharing::contains).forEach(found::add);
                found.addAll(sharing);
                found.addAll(named);
            }
        } else {
            found.addAll(byName(register, PlaceName.of(text), limit));
        }
        return found.stream().limit(limit).toList();
    }

    private static Collection<Municipality> startingWith(Register register, String digits) {
        var sharing = new LinkedHashSet<Municipality>();
        register.byPlz().forEach((plz, municipalities) -> {
            if (plz.startsWith(digits)) {
                sharing.addAll(municipalities);
            }
        });
        return sharing.stream().sorted(Register.LARGEST_FIRST).toList();
    }

    static List<Municipality> byName(Register register, PlaceName typed, int limit) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var byFit = new EnumMap<PlaceName.Fit, List<Municipality>>(PlaceName.Fit.class);
        for (var named : register.bySize()) {
            var fit = named.name().fit(typed);
            if (fit != PlaceName.Fit.NONE) {
                byFit.computeIfAbsent(group(fit), _ -> new ArrayList<>()).add(named.municipality());
            }
        }
        var found = byFit.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(limit)
                .toList();
        return found.isEmpty() ? similar(register, typed, limit) : found;
    }

    /** Whoever types "Halle" means the city in Saxony-Anhalt as likely as a village of just that name: size decides. */
    private static PlaceName.Fit group(PlaceName.Fit fit) {
        return fit == PlaceName.Fit.SHORT || fit == PlaceName.Fit.ABBREVIATED ? PlaceName.Fit.FULL : fit;
    }

    static List<Municipality> similar(Register register, PlaceName typed, int limit) {
        if (typed.length() < 4) {
            return List.of();
        }
        var allowed = typed.length() < 8 ? 1 : 2;
        var byTypos = new TreeMap<Integer, List<Municipality>>();
        for (var named : register.bySize()) {
            var typos = named.name().typos(typed, allowed);
            if (typos <= allowed) {
                byTypos.computeIfAbsent(typos, _ -> new ArrayList<>()).add(named.municipality());
            }
        }
        return byTypos.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(limit)
                .toList();
    }
}
