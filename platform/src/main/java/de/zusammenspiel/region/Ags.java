package de.zusammenspiel.region;

import java.util.Optional;

/**
 * Official key of a German place (Amtlicher Gemeindeschlüssel): two digits name a Land, five a district, eight a
 * municipality. Text, because the leading zero counts.
 */
public record Ags(String value) implements Comparable<Ags> {

    public Ags {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an AGS: " + value);
        }
    }

    /** Reads what people and spreadsheets write; a spreadsheet drops the leading zero. */
    public static Optional<Ags> parse(String text) {
        var digits = text.replaceAll("\\s", "");
        var padded = switch (digits.length()) {
            case 1, 4, 7 -> "0" + digits;
            default -> digits;
        };
        return isWellFormed(padded) ? Optional.of(new Ags(padded)) : Optional.empty();
    }

    /** By hand and not by pattern: the register makes tens of thousands of keys while somebody waits for the first page. */
    private static boolean isWellFormed(String value) {
        var length = value.length();
        if (length != 2 && length != 5 && length != 8) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        var land = (value.charAt(0) - '0') * 10 + value.charAt(1) - '0';
        return land >= 1 && land <= 16;
    }

    public boolean isLand() {
        return value.length() == 2;
    }

    public boolean isDistrict() {
        return value.length() == 5;
    }

    public boolean isMunicipality() {
        return value.length() == 8;
    }

    /** Says whether the other place lies in this one or is this one. */
    public boolean covers(Ags other) {
        return other.value.startsWith(value);
    }

    public Land land() {
        return Land.of(this);
    }

    /** The district of a municipality or the district itself; a Land has none. */
    public Optional<Ags> district() {
        return isLand() ? Optional.empty() : Optional.of(new Ags(value.substring(0, 5)));
    }

    @Override
    public int compareTo(Ags other) {
        return value.compareTo(other.value);
    }

    /** The bare key, as it stands in addresses and tables. */
    @Override
    public String toString() {
        return value;
    }
}
