package de.zusammenspiel.identity;

import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.Municipality;
import de.zusammenspiel.region.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The places a site serves, as people write them and as municipality keys. */
@Component
public class Catchments {
    private static final int SHOWN = 4;

    /** @param problems places that could not be read, one sentence part each */
    public record Reading(List<String> keys, List<Problem> problems) {
        public Reading {
            keys = List.copyOf(keys);
            problems = List.copyOf(problems);
        }
    }

    /** @param candidates what may be meant, with keys to choose from; empty when the name is unknown */
    public record Problem(String written, String candidates) {}

    private final Municipalities municipalities;

    Catchments(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Reads names or keys, one a line or separated by semicolons. Nothing written means all of Germany. */
    public Reading read(String written) {
        List<String> keys = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String line : written.split("[\\n;]")) {
            String place = line.strip();
            if (place.isEmpty()) {
                continue;
            }
            Optional<Ags> key = leadingKey(place);
            if (key.isPresent()) {
                keys.add(key.get().value());
                continue;
            }
            switch (municipalities.resolve(place, null)) {
                case Resolution.Found found -> keys.add(found.ags().value());
                case Resolution.Ambiguous many -> problems.add(new Problem(place, listed(many.candidates())));
                case Resolution.Unknown unknown -> problems.add(new Problem(place, listed(unknown.suggestions())));
            }
        }
        return new Reading(keys.stream().distinct().toList(), problems);
    }

    /** One place a line, each with its key, so that what was saved reads back as the same. */
    public String write(List<String> keys) {
        return keys.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    public String labels(List<String> keys) {
        return municipalities.labels(keys.stream().map(Ags::new).toList());
    }

    private String line(String key) {
        Ags ags = new Ags(key);
        return key + " " + municipalities.label(ags);
    }

    /** "10041 Regionalverband Saarbrücken" or just the key; it must be one the register knows. */
    private Optional<Ags> leadingKey(String place) {
        String first = place.split("\\s", 2)[0];
        return first.matches("\\d{2}|\\d{5}|\\d{8}")
                ? Ags.parse(first).filter(ags -> !municipalities.in(ags).isEmpty())
                : Optional.empty();
    }

    private static String listed(List<Municipality> places) {
        return places.stream()
                .limit(SHOWN)
                .map(place -> place.ags().value() + " " + place.nameAndDistrict())
                .collect(Collectors.joining("; "));
    }
}
