package de.zusammenspiel.region;

import de.zusammenspiel.region.PlaceName.Fit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which place a written name means, and says so when it cannot be decided. */
final class PlaceResolver {

    private static final Pattern PLZ = Pattern.compile("\\b(?:D[- ])?(\\d{5})\\b");
    private static final Pattern RANK = Pattern.compile(
            "^(Landeshauptstadt|Universitätsstadt|Hansestadt|Kreisstadt|Stadt|Gemeinde|Markt)\\s+(?=\\p{Lu})");
    private static final Pattern QUARTER = Pattern.compile("(,|-|–|\\(|\\bOT\\b|\\bOrtsteil\\b).*$");
    private static final Pattern DISTRICT_KIND = Pattern.compile("^(Landkreis|Kreis|Lkr\\.?|LK)\\s+");

    /** From this size on a city is what its bare name means, unless a namesake reaches a tenth of it. */
    private static final int CITY = 100_000;

    private static final int TIMES_LARGER = 10;

    /** Postcode areas reach over borders and the table has gaps: so near, the name is believed. */
    private static final double NEIGHBOURHOOD_KM = 25;

    private static final int SUGGESTIONS = 5;

    private static final Set<Land> CITY_STATES = Set.of(Land.BERLIN, Land.BREMEN, Land.HAMBURG);

    private PlaceResolver() {}

    static Resolution resolve(Register register, String place, @Nullable String plz) {
        var written = PLZ.matcher(place);
        var postcode = plz == null || plz.isBlank() ? (written.find() ? written.group(1) : "") : plz.strip();
        var name = PLZ.matcher(place).replaceAll(" ").strip();
        var sharing = register.byPlz().getOrDefault(postcode, List.of());
        return area(register, name).orElseGet(() -> municipality(register, name, sharing));
    }

    /** Names that say themselves that they mean more than one municipality: "Kreis Steinburg", "Sachsen". */
    private static Optional<Resolution> area(Register register, String name) {
        return DISTRICT_KIND.matcher(name).find() ? district(register, name) : land(name);
    }

    private static Resolution municipality(Register register, String name, List<Municipality> sharing) {
        var withoutRank = RANK.matcher(name).replaceFirst("");
        var withoutQuarter = QUARTER.matcher(withoutRank).replaceFirst("").strip();
        return named(register, name, sharing)
                .or(() -> named(register, withoutRank, sharing))
                .or(() -> district(register, name))
                .or(() -> named(register, withoutQuarter, sharing))
                .or(() -> byPostcode(sharing))
                .orElseGet(() -> new Resolution.Unknown(
                        PlaceSearch.byName(register, PlaceName.of(withoutQuarter), SUGGESTIONS)));
    }

    private static Optional<Resolution> named(Register register, String name, List<Municipality> sharing) {
        var namesakes = namesakes(register, PlaceName.of(name));
        return namesakes.isEmpty() ? Optional.empty() : Optional.of(choose(namesakes, sharing));
    }

    /** A part of town is not in the register, but its postcode often leaves no doubt. */
    private static Optional<Resolution> byPostcode(List<Municipality> sharing) {
        return switch (sharing.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(found(sharing.getFirst()));
            default -> Optional.of(new Resolution.Ambiguous(sharing));
        };
    }

    private record Namesake(Municipality municipality, Fit fit) {}

    private static List<Namesake> namesakes(Register register, PlaceName name) {
        var namesakes = new ArrayList<Namesake>();
        for (var named : register.bySize()) {
            var fit = named.name().fit(name);
            if (fit.compareTo(Fit.ABBREVIATED) <= 0) {
                namesakes.add(new Namesake(named.municipality(), fit));
            }
        }
        return namesakes;
    }

    private static Resolution choose(List<Namesake> namesakes, List<Municipality> sharing) {
        var all = namesakes.stream().map(Namesake::municipality).toList();
        if (!sharing.isEmpty()) {
            return chooseByPostcode(all, sharing);
        }
        var largest = namesakes.getFirst();
        if (namesakes.size() == 1 || (largest.fit() == Fit.FULL && dwarfs(largest.municipality(), all.get(1)))) {
            return found(largest.municipality());
        }
        return new Resolution.Ambiguous(all);
    }

    private static boolean dwarfs(Municipality city, Municipality next) {
        return city.population() >= CITY && city.population() >= TIMES_LARGER * (long) next.population();
    }

    private static Resolution chooseByPostcode(List<Municipality> namesakes, List<Municipality> sharing) {
        var agreeing = namesakes.stream().filter(sharing::contains).toList();
        if (agreeing.size() == 1) {
            return found(agreeing.getFirst());
        }
        var near = namesakes.stream()
                .filter(one -> sharing.stream()
                        .anyMatch(other -> one.location().kilometresTo(other.location()) <= NEIGHBOURHOOD_KM))
                .toList();
        if (agreeing.isEmpty() && near.size() == 1) {
            return found(near.getFirst());
        }
        var either = new LinkedHashSet<>(agreeing.isEmpty() ? namesakes : agreeing);
        either.addAll(sharing);
        return new Resolution.Ambiguous(List.copyOf(either));
    }

    private static Optional<Resolution> district(Register register, String name) {
        var wanted = PlaceName.of(DISTRICT_KIND.matcher(name).replaceFirst(""));
        var matching = register.districts().values().stream()
                .filter(district -> !isCity(register, district.ags()))
                .filter(district ->
                        PlaceName.of(DISTRICT_KIND.matcher(district.label()).replaceFirst(""))
                                        .fit(wanted)
                                == Fit.FULL)
                .toList();
        return matching.size() == 1
                ? Optional.of(new Resolution.Found(
                        matching.getFirst().ags(), matching.getFirst().label()))
                : Optional.empty();
    }

    /** A kreisfreie Stadt: its name means the municipality. */
    private static boolean isCity(Register register, Ags district) {
        return register.municipalities().containsKey(new Ags(district.value() + "000"));
    }

    private static Optional<Resolution> land(String name) {
        for (var land : Land.values()) {
            if (!CITY_STATES.contains(land) && PlaceName.of(land.label()).fit(PlaceName.of(name)) == Fit.FULL) {
                return Optional.of(new Resolution.Found(land.ags(), land.label()));
            }
        }
        return Optional.empty();
    }

    private static Resolution found(Municipality municipality) {
        return new Resolution.Found(municipality.ags(), municipality.name());
    }
}
