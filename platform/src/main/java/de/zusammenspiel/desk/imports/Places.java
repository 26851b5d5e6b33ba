package de.zusammenspiel.desk.imports;

import de.zusammenspiel.matcher.table.SheetRow;
import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.Municipality;
import de.zusammenspiel.region.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the place of a row: a municipality key, a name, a postcode. */
final class Places {
    /** @param confidential the list says that the place must not be told */
    record Place(@Nullable String ags, String label, boolean confidential) {}

    private static final int NAMED = 4;
    private static final int LONGEST = 200;
    private final Municipalities register;
    private final Map<String, Resolution> resolved = new HashMap<>();

    Places(Municipalities register) {
        this.register = register;
    }

    Place read(SheetRow row, FieldMapping mapping, List<RowFinding> findings) {
        String city = mapping.value(row, Field.CITY);
        String postcode = mapping.value(row, Field.POSTCODE);
        boolean confidential = city.toLowerCase(Locale.GERMAN).startsWith("vertraulich");
        Ags given = Ags.parse(mapping.value(row, Field.AGS)).orElse(null);
        if (given != null && !register.label(given).startsWith("AGS ")) {
            return new Place(
                    given.value(), confidential || city.isEmpty() ? register.label(given) : city, confidential);
        }
        if (confidential || (city.isEmpty() && postcode.isEmpty())) {
            return new Place(null, confidential ? city : "", confidential);
        }
        Field where = city.isEmpty() ? Field.POSTCODE : Field.CITY;
        String address = mapping.address(row, where);
        String written = city.isEmpty() ? postcode : city;
        if (written.length() > LONGEST) {
            findings.add(
                    new RowFinding(row.number(), address, false, "imports.problem.placeUnknown", List.of(address)));
            return new Place(null, "", false);
        }
        Resolution resolution =
                resolved.computeIfAbsent(city + "\n" + postcode, any -> register.resolve(city, postcode));
        return switch (resolution) {
            case Resolution.Found found -> new Place(found.ags().value(), found.label(), false);
            case Resolution.Ambiguous several -> {
                findings.add(new RowFinding(
                        row.number(),
                        address,
                        false,
                        "imports.problem.placeAmbiguous",
                        List.of(written, names(several.candidates()))));
                yield new Place(null, written, false);
            }
            case Resolution.Unknown unknown -> {
                findings.add(
                        new RowFinding(row.number(), address, false, "imports.problem.placeUnknown", List.of(written)));
                yield new Place(null, written, false);
            }
        };
    }

    private static String names(List<Municipality> candidates) {
        return candidates.stream()
                .limit(NAMED)
                .map(Municipality::nameAndDistrict)
                .collect(Collectors.joining("; "));
    }
}
