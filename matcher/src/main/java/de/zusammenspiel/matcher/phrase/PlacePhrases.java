package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.Locality;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where something is to happen: "66111 Saarbrücken", "in Sankt Ingbert", "bei uns in Malstatt". */
public final class PlacePhrases {

    private static final String NAME =
            "\\p{Lu}[\\p{L}-]+(?:\\s+(?:am|an der|im|ob der|bei)\\s+\\p{Lu}[\\p{L}-]+|[ /]\\p{Lu}[\\p{L}-]+){0,2}";
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\d/+-])(?:D-)?(\\d{5})(?![\\d/-])(?:[ ,]+(" + NAME + "))?");
    private static final Pattern NEAR =
            Pattern.compile("\\b(?:in|aus|bei|nach|nahe|um|Raum|Stadt|Gemeinde|Stadtteil|Ortsteil)\\s+(" + NAME + ")");
    private static final int LONGEST = 20_000;

    private PlacePhrases() {}

    /**
     * A place in a text.
     *
     * @param words as written
     * @param locality where it is; only city or postcode words if the gazetteer does not know it
     */
    public record Place(String words, Locality locality) {}

    /** The first place of a text: a postcode counts before a name, and a name only if the gazetteer knows it. */
    public static Optional<Place> in(String text, Gazetteer gazetteer) {
        var read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var postcode = POSTCODE.matcher(read);
        while (postcode.find()) {
            var name = postcode.group(2);
            var known = gazetteer.find(postcode.group(1));
            if (known.isPresent() || name != null) {
                return Optional.of(new Place(
                        postcode.group().strip(), known.orElseGet(() -> Locality.ofCity(name == null ? "" : name))));
            }
        }
        var near = NEAR.matcher(read);
        int from = 0;
        while (near.find(from)) {
            from = near.end(1) > from ? near.start(1) + 1 : near.end();
            for (var name = near.group(1); !name.isEmpty(); name = withoutLastWord(name)) {
                var known = gazetteer.find(name);
                if (known.isPresent()) {
                    return Optional.of(new Place(name, known.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutLastWord(String name) {
        int space = Math.max(name.lastIndexOf(' '), name.lastIndexOf('/'));
        return space < 0 ? "" : name.substring(0, space);
    }
}
