package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads kinds of resource: our codes and the words other lists use, German and English. */
public final class KindWords {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[+,;/&|]|\\bund\\b|\\band\\b)\\s*");

    private static final Map<String, ResourceKind> WORDS = new HashMap<>();

    static {
        words(
                ResourceKind.HANDS,
                "hands hand helping_hands anpacken menschen mensch tatkraft zeit zeitspende helfer helfende manpower people"
                        + " volunteers volunteering mitarbeiter arbeitskraft personal muskelkraft zupacken menskracht h volunteer");
        words(
                ResourceKind.KNOWLEDGE,
                "knowledge wissen kompetenz kompetenzen competence competences skill skills expertise know-how knowhow beratung"
                        + " pro-bono probono fachwissen dienstleistung dienstleistungen service services kennis k knowhow konzeption");
        words(
                ResourceKind.MATERIAL,
                "material materialien materials sachspende sachspenden sachmittel sachleistung sachleistungen goods ware waren"
                        + " dinge gegenstand gegenstände spende materialspende in-kind m ausstattung produkte produkt");
        words(
                ResourceKind.FACILITY,
                "facility facilities räume raum technik fahrzeuge fahrzeug logistik infrastruktur räumlichkeiten equipment rooms"
                        + " room space vehicle vehicles transport geräte f leihe verleih ort infrastructure");
        words(
                ResourceKind.NETWORK,
                "network kontakte kontakt netzwerk netzwerke türöffner contacts contact vernetzung beziehungen networking n");
    }

    private KindWords() {}

    /**
     * What was read.
     *
     * @param kinds kinds understood
     * @param unknown words that name no kind we know, as written
     */
    public record KindReading(Set<ResourceKind> kinds, List<String> unknown) {
        public KindReading {
            kinds = Set.copyOf(kinds);
            unknown = List.copyOf(unknown);
        }
    }

    public static KindReading read(String text) {
        var kinds = EnumSet.noneOf(ResourceKind.class);
        var unknown = new ArrayList<String>();
        for (var word : SEPARATOR.split(text.strip(), -1)) {
            if (word.isBlank() || word.equals("-") || word.equals("–")) {
                continue;
            }
            var kind = WORDS.get(Folding.fold(word.strip()));
            if (kind == null) {
                unknown.add(word.strip());
            } else {
                kinds.add(kind);
            }
        }
        return new KindReading(kinds, unknown);
    }

    private static void words(ResourceKind kind, String words) {
        for (var word : Pattern.compile(" ").split(words)) {
            WORDS.put(Folding.fold(word), kind);
        }
    }
}
