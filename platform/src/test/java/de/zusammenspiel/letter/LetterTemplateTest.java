package de.zusammenspiel.letter;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.TemplateFault.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {
    private static final LetterKind KIND = LetterKind.of("test.letter", "probe", Chapter.REQUEST)
            .naming("frage", "bis?", "anzahl", "zeilen")
            .withButtons(1);
    private final GenderedWords gendered = new GenderedWords();

    @Test
    void values_stand_where_their_names_stood() {
        LetterText text = fill(
                "Zu „{frage}“",
                "es {anzahl?ist eine|sind #}:\n\n{zeilen}\n\n> Ansehen\n\nIhre {koordination}",
                Map.of("frage", "Ein Zelt?", "bis", "", "anzahl", 3, "zeilen", List.of("eins", "zwei")));
        assertThat(text.subject()).isEqualTo("Zu „Ein Zelt?“");
        assertThat(text.paragraphs()).containsExactly("es sind 3:", "• eins\n• zwei");
        assertThat(text.buttons()).containsExactly("Ansehen");
        assertThat(text.after()).containsExactly("Ihre Claudia Roth");
    }

    @Test
    void a_sentence_in_brackets_goes_when_something_in_it_is_missing() {
        String words = "Danke. [Wir brauchen es bis zum {bis}.] [Schön!] Bis bald.\n\n> Ansehen";
        assertThat(fill("Danke", words, values("")).paragraphs()).containsExactly("Danke. [Schön!] Bis bald.");
        assertThat(fill("Danke", words, values(LocalDate.of(2027, 5, 3))).paragraphs())
                .containsExactly("Danke. Wir brauchen es bis zum 3. Mai 2027. [Schön!] Bis bald.");
    }

    @Test
    void none_of_something_lets_a_sentence_in_brackets_go_and_is_a_number_elsewhere() {
        String words = "Danke. [{anzahl?Eine Anfrage ist|# Anfragen sind} entschieden.] Es {anzahl?war eine|waren #}.";
        Map<String, Object> values = Map.of("frage", "Ein Zelt?", "bis", "", "anzahl", 0, "zeilen", List.of());
        assertThat(fill("Danke", words + "\n\n> Ansehen", values).paragraphs()).containsExactly("Danke. Es waren 0.");
    }

    @Test
    void words_from_a_form_make_neither_names_nor_buttons_nor_optional_parts() {
        LetterText text = fill(
                "Danke",
                "Sie schreiben: {frage}\n\n> Ansehen",
                Map.of("frage", "{koordination} [x]\n> Klick", "bis", "", "anzahl", 1, "zeilen", List.of()));
        assertThat(text.paragraphs()).containsExactly("Sie schreiben: {koordination} [x]\n> Klick");
        assertThat(text.buttons()).containsExactly("Ansehen");
    }

    @Test
    void what_nobody_knows_leaves_no_hole() {
        LetterText text = fill(
                "Danke",
                "Sie fragten „{frage}“.\n\n> Ansehen",
                Map.of("frage", "", "bis", "", "anzahl", 1, "zeilen", List.of()));
        assertThat(text.paragraphs()).containsExactly("Sie fragten „(ohne Angabe)“.");
    }

    @Test
    void a_name_the_letter_does_not_know_is_a_fault_that_tells_the_known_ones() {
        assertThat(new LetterTemplate("Hallo {nachname}", "Text\n\n> Ansehen").faults(KIND))
                .containsExactly(new TemplateFault.Unknown(
                        Place.SUBJECT,
                        "nachname",
                        List.of("standort", "koordination", "frage", "bis", "anzahl", "zeilen")));
    }

    @Test
    void braces_buttons_and_unguarded_names_are_checked() {
        assertThat(faults("Bis {bis} also.\n\n> Ansehen"))
                .containsExactly(new TemplateFault.Unguarded(Place.TEXT, "bis"));
        assertThat(faults("{bis}\n\n> Ansehen")).isEmpty();
        assertThat(faults("Ihre {frage ist da.\n\n> Ansehen"))
                .containsExactly(new TemplateFault.Broken(Place.TEXT, "{frage ist da."));
        assertThat(faults("Ihre frage} ist da.\n\n> Ansehen"))
                .containsExactly(new TemplateFault.Broken(Place.TEXT, "} ist da."));
        assertThat(faults("Ihre Frage [bis {bis}\n\n> Ansehen"))
                .contains(new TemplateFault.Broken(Place.TEXT, "[bis {bis}"));
        assertThat(faults("Ihre {Frage an uns}.\n\n> Ansehen"))
                .containsExactly(new TemplateFault.Broken(Place.TEXT, "{Frage an uns}"));
        assertThat(faults("Ohne Schaltfläche.")).containsExactly(new TemplateFault.Buttons(1, 0));
        assertThat(faults("> Ansehen")).containsExactly(new TemplateFault.Missing(Place.TEXT));
    }

    @Test
    void words_for_people_follow_the_style_of_the_site() {
        String words = "Unsere Helfer:innen, Kolleg*innen und {Fachleute|Expert:innen|Expertinnen und Experten}, "
                + "ein:e Ansprechpartner_in, 18:00 Uhr, Zauber:innen.";
        assertThat(write(words, GenderStyle.NEUTRAL))
                .isEqualTo("Unsere Helfenden, das Team und Fachleute, ein:e Ansprechperson, 18:00 Uhr, Zauber:innen.");
        assertThat(write(words, GenderStyle.DOPPELPUNKT))
                .isEqualTo("Unsere Helfer:innen, Kolleg:innen und Expert:innen, ein:e Ansprechpartner:in, 18:00 Uhr, "
                        + "Zauber:innen.");
        assertThat(write(words, GenderStyle.STERN))
                .isEqualTo("Unsere Helfer*innen, Kolleg*innen und Expert*innen, ein:e Ansprechpartner*in, 18:00 Uhr, "
                        + "Zauber*innen.");
        assertThat(write(words, GenderStyle.PAAR))
                .isEqualTo("Unsere Helferinnen und Helfer, Kolleginnen und Kollegen und Expertinnen und Experten, "
                        + "ein:e Ansprechpartnerin oder Ansprechpartner, 18:00 Uhr, Zauberinnen und Zauber.");
    }

    @Test
    void words_for_people_bend_with_the_word_before_them() {
        String words = "Dank von allen Helfer:innen, mit Mitarbeiter:innen, viele Helfer:innen";
        assertThat(write(words, GenderStyle.NEUTRAL))
                .isEqualTo("Dank von allen Helfenden, mit Mitarbeitenden, viele Helfende");
        assertThat(write(words, GenderStyle.PAAR))
                .isEqualTo("Dank von allen Helferinnen und Helfern, mit Mitarbeiterinnen und Mitarbeitern, "
                        + "viele Helferinnen und Helfer");
    }

    private String write(String words, GenderStyle style) {
        return new TemplateWriter(Locale.GERMAN, style, gendered, "–")
                .write(new TemplateReader().read(words), Map.of());
    }

    private static List<TemplateFault> faults(String text) {
        return new LetterTemplate("Betreff", text).faults(KIND);
    }

    private static Map<String, Object> values(Object until) {
        return Map.of("frage", "Ein Zelt?", "bis", until, "anzahl", 1, "zeilen", List.of());
    }

    private LetterText fill(String subject, String text, Map<String, Object> values) {
        LetterTemplate template = new LetterTemplate(subject, text);
        assertThat(template.faults(KIND)).isEmpty();
        Map<String, Object> all = new HashMap<>(values);
        all.put("koordination", "Claudia Roth");
        return template.fill(all, new TemplateWriter(Locale.GERMAN, GenderStyle.NEUTRAL, gendered, "(ohne Angabe)"));
    }
}
