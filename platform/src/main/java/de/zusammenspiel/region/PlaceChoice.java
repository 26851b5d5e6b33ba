package de.zusammenspiel.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form's field for a place turned out to mean: one place, several to choose from, or none.
 *
 * @param ags null as long as it is not clear
 * @param label name of the place, or what was typed
 * @param options places that may be meant
 */
public record PlaceChoice(@Nullable Ags ags, String label, List<Municipality> options) {
    private static final int MOST_OPTIONS = 12;

    public PlaceChoice {
        options = List.copyOf(options);
    }

    /**
     * @param typed name or postcode as typed
     * @param chosen municipality key the person picked from a list, if any
     */
    public static PlaceChoice of(Municipalities register, @Nullable String typed, @Nullable String chosen) {
        String text = typed == null ? "" : typed.strip();
        if (chosen != null && !chosen.isBlank()) {
            Ags ags = Ags.parse(chosen).orElse(null);
            if (ags != null && !register.label(ags).startsWith("AGS ")) {
                return new PlaceChoice(ags, register.label(ags), List.of());
            }
        }
        if (text.isEmpty()) {
            return new PlaceChoice(null, "", List.of());
        }
        return switch (register.resolve(text, null)) {
            case Resolution.Found found -> new PlaceChoice(found.ags(), found.label(), List.of());
            case Resolution.Ambiguous several -> new PlaceChoice(null, text, shortened(several.candidates()));
            case Resolution.Unknown unknown -> new PlaceChoice(null, text, shortened(unknown.suggestions()));
        };
    }

    private static List<Municipality> shortened(List<Municipality> all) {
        return all.subList(0, Math.min(MOST_OPTIONS, all.size()));
    }

    public boolean found() {
        return ags != null;
    }

    public boolean isBlank() {
        return label.isBlank();
    }
}
