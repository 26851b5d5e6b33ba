package de.zusammenspiel.desk.imports;

import java.util.List;
import java.util.regex.Pattern;

/** Lists say "6 Pers. × 4 h"; what people are shown says "6 Personen, je 4 Stunden". */
final class AmountInWords {
    private record Abbreviation(Pattern sign, String one, String many) {
        Abbreviation(String sign, String one, String many) {
            this(Pattern.compile("(?<![\\p{L}\\d.,])([\\d.,]+)\\s*(?:" + sign + ")(?![\\p{L}\\d])"), one, many);
        }

        String spelled(String amount) {
            return sign.matcher(amount)
                    .replaceAll(found -> found.group(1) + " " + (found.group(1).equals("1") ? one : many));
        }
    }

    private static final List<Abbreviation> SHORT = List.of(
            new Abbreviation("h|Std\\.?", "Stunde", "Stunden"),
            new Abbreviation("Pers\\.?", "Person", "Personen"),
            new Abbreviation("St\\.?|Stk\\.?", "Stück", "Stück"),
            new Abbreviation("Fz\\.?", "Fahrzeug", "Fahrzeuge"),
            new Abbreviation("WE", "Wochenende", "Wochenenden"),
            new Abbreviation("Mon\\.?", "Monat", "Monate"));
    private static final Pattern EACH = Pattern.compile("(?<=(Personen|Fahrzeuge)) ?[×x*] ?(?=\\d)");
    private static final Pattern YEARLY = Pattern.compile(" ?/ ?(Jahr|J\\.?)$");
    private static final Pattern QUARTERLY = Pattern.compile(" ?/ ?(Quartal|Q\\.?)$");
    private static final Pattern MONTHLY = Pattern.compile(" ?/ ?(Monat|Mon\\.?)$");
    private static final Pattern WEEKLY = Pattern.compile(" ?/ ?(Woche|Wo\\.?)$");

    private AmountInWords() {}

    static String of(String amount) {
        String spelled = amount;
        for (Pattern often : List.of(YEARLY, QUARTERLY, MONTHLY, WEEKLY)) {
            spelled = often.matcher(spelled).replaceFirst(how(often));
        }
        for (Abbreviation one : SHORT) {
            spelled = one.spelled(spelled);
        }
        return EACH.matcher(spelled).replaceAll(", je ");
    }

    private static String how(Pattern often) {
        return often == YEARLY
                ? " im Jahr"
                : often == QUARTERLY ? " im Quartal" : often == MONTHLY ? " im Monat" : " in der Woche";
    }
}
