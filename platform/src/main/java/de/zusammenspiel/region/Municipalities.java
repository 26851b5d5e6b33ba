package de.zusammenspiel.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The municipality register: the door of this module. Immutable; the tables are read on first use. */
@Component
public class Municipalities {

    public Optional<Municipality> byAgs(Ags ags) {
        return Optional.ofNullable(Register.get().municipalities().get(ags));
    }

    /** All municipalities that share a postcode, the largest first. */
    public List<Municipality> byPlz(String plz) {
        return Register.get().byPlz().getOrDefault(plz.strip(), List.of());
    }

    /** All municipalities of a district or Land; of a municipality only itself. */
    public List<Municipality> in(Ags area) {
        return Register.get().municipalities().values().stream()
                .filter(municipality -> area.covers(municipality.ags()))
                .toList();
    }

    public Collection<District> districts() {
        return Register.get().districts().values();
    }

    public Optional<District> district(Ags ags) {
        return ags.district().map(Register.get().districts()::get);
    }

    /** What a person may mean while typing: a name, a postcode, or both ("66111 Saarbrücken"). */
    public List<Municipality> search(String text, int limit) {
        return PlaceSearch.find(Register.get(), text, limit);
    }

    /** Which place a written name means, for imports. */
    public Resolution resolve(String place, @Nullable String plz) {
        return PlaceResolver.resolve(Register.get(), place, plz);
    }

    /**
     * Distance as the crow flies. A district counts from its middle, and 0 to every place in it; a Land is too large to
     * have a distance to anything outside.
     */
    public OptionalDouble kilometresBetween(Ags one, Ags other) {
        if (one.covers(other) || other.covers(one)) {
            return OptionalDouble.of(0);
        }
        var from = location(one);
        var to = location(other);
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(from.get().kilometresTo(to.get()))
                : OptionalDouble.empty();
    }

    public Optional<Location> location(Ags ags) {
        if (ags.isMunicipality()) {
            return byAgs(ags).map(Municipality::location);
        }
        return district(ags).map(District::location);
    }

    /** The name of a municipality, district or Land; the bare key where the register does not know it. */
    public String label(Ags ags) {
        if (ags.isLand()) {
            return ags.land().label();
        }
        var known = ags.isDistrict()
                ? district(ags).map(District::label)
                : byAgs(ags).map(Municipality::name);
        return known.orElseGet(() -> "AGS " + ags.value());
    }

    /** Several areas in one line: "Saarbrücken, Kreis Steinburg". */
    public String labels(Collection<Ags> areas) {
        var labels = new ArrayList<String>();
        areas.forEach(area -> labels.add(label(area)));
        return String.join(", ", labels);
    }
}
