package de.zusammenspiel;

import de.zusammenspiel.letter.LetterBook;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.web.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LettersDocTest {
    private final Texts texts = TestApp.get().bean(Texts.class);

    @Test
    void the_list_of_letters_in_the_handbook_is_complete() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Briefe

                Alles, was Zusammenspiel verschickt. Die Worte jedes Briefs können Sie ändern: **Einstellungen → Briefe**. Dort
                sehen Sie, was Sie einsetzen können, wie der Brief ankommt (auf Wunsch mit den Angaben eines Ihrer Vorgänge)
                und was vorher darin stand. Jede Änderung bleibt als Fassung erhalten und lässt sich wiederherstellen.

                - **Namen in geschweiften Klammern** werden beim Senden ersetzt: `{organisation}`. Kennt der Brief einen Namen
                  nicht, nimmt die Seite den Text nicht an und nennt die möglichen. Verschickt wird nie ein Brief mit Lücke.
                - **Eckige Klammern** entfallen, wenn darin etwas fehlt oder die Zahl 0 ist: `[Gebraucht wird es bis zum {bis}.]`
                - **Eine Zeile mit `>`** am Anfang ist eine Schaltfläche. Anrede und Gruß kommen von selbst dazu; die Anrede
                  nennt nie ein Geschlecht.
                - **Schreibweise**: Schreiben Sie „Helfer:innen“; daraus wird die Form Ihres Standorts (neutral, Doppelpunkt,
                  Stern oder beide Formen). Kennt das Programm ein Wort nicht, geben Sie alle Formen an:
                  `{Fachleute|Expert:innen|Expertinnen und Experten}`.
                - **Einfache Sprache und Englisch**: Wer so lesen möchte, steht unter „Einfache Sprache und Englisch“; die
                  Briefe gehen dann so hinaus, soweit es sie gibt.
                - **Nicht zu viel Post**: Wer nicht zum Team gehört, bekommt höchstens vier Briefe je Vorgang und ohne
                  Vorgang einen im Monat. Direkte Antworten zählen nicht mit.

                Diese Liste ist aus dem Programm gemacht; bitte nicht von Hand ändern.
                """);
        List<LetterKind> kinds = TestApp.get().bean(LetterBook.class).kinds();
        for (LetterKind.Chapter chapter : LetterKind.Chapter.values()) {
            List<LetterKind> of =
                    kinds.stream().filter(kind -> kind.chapter() == chapter).toList();
            if (!of.isEmpty()) {
                page.append("\n## ")
                        .append(say("letter.chapter." + chapter))
                        .append("\n| Brief | wann | Einfache Sprache |\n|---|---|---|\n");
                of.forEach(kind -> page.append("| ")
                        .append(say("letter.name." + kind.id()))
                        .append(" | ")
                        .append(say("letter.when." + kind.id()))
                        .append(kind.editable() ? "" : " Fester Wortlaut.")
                        .append(" | ")
                        .append(kind.wordings().contains(Wording.PLAIN) ? "ja" : "")
                        .append(" |\n"));
            }
        }
        GeneratedDoc.check("handbuch/briefe.md", page.toString());
    }

    private String say(String key) {
        return texts.text(Locale.GERMAN, key);
    }
}
