package de.zusammenspiel.desk.imports;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * How a list is to be read.
 *
 * @param asOf the day relative words count from: "in 6 Wochen", "Mai" without a year
 * @param shiftWeeks weeks added to every date read, so that examples lie in the future on any day
 * @param sector sector of organisations where the row does not tell
 * @param kinds meaning of kinds the reader does not know, by the word as written
 * @param same rows (by number) whose organisation is one of the directory
 * @param skipBadRows rows that cannot be taken over are left out instead of stopping everything
 */
public record ImportSettings(
        LocalDate asOf,
        int shiftWeeks,
        Sector sector,
        FieldMapping mapping,
        Map<String, ResourceKind> kinds,
        Map<Integer, OrganisationId> same,
        boolean skipBadRows) {
    public ImportSettings {
        kinds = Map.copyOf(kinds);
        same = Map.copyOf(same);
    }

    public static ImportSettings of(Target target, LocalDate asOf, FieldMapping mapping) {
        Sector sector = target == Target.NEEDS ? Sector.NON_PROFIT : Sector.COMPANY;
        return new ImportSettings(asOf, 0, sector, mapping, Map.of(), Map.of(), false);
    }

    public ImportSettings mapped(FieldMapping corrected) {
        return new ImportSettings(asOf, shiftWeeks, sector, corrected, kinds, same, skipBadRows);
    }

    public ImportSettings shifted(int weeks) {
        return new ImportSettings(asOf, weeks, sector, mapping, kinds, same, skipBadRows);
    }

    public ImportSettings skippingBadRows(boolean skip) {
        return new ImportSettings(asOf, shiftWeeks, sector, mapping, kinds, same, skip);
    }
}
