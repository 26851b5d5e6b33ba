package de.zusammenspiel.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.web.Chrome;
import de.zusammenspiel.web.MenuEntry;
import de.zusammenspiel.web.SiteFrame;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.ViewerFrame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part at once: what the strict policy and a screen reader need holds for all of them. */
class GalleryTest {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void no_part_carries_style_or_script_of_its_own(String language) {
        assertThat(gallery(language))
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void every_reference_inside_the_page_finds_its_element() {
        String html = gallery("de");
        Set<String> ids = all(html, "\\sid=\"([^\"]+)\"");
        var wanted = new TreeSet<String>();
        wanted.addAll(all(html, "\\sfor=\"([^\"]+)\""));
        wanted.addAll(all(html, "href=\"#([^\"]+)\""));
        all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")
                .forEach(list -> wanted.addAll(List.of(list.split(" "))));

        assertThat(ids).containsAll(wanted);
    }

    @Test
    void an_id_is_used_once() {
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"")
                        .matcher(gallery("de"))
                        .results()
                        .map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_visible_field_has_a_label() {
        String html = gallery("de");
        Set<String> labelled = all(html, "<label[^>]* for=\"([^\"]+)\"");
        Pattern.compile("<(?:input|select|textarea)[^>]*\\sid=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !id.equals("f-photo")) // a single check box lies inside its label
                .forEach(id -> assertThat(labelled).contains(id));
    }

    @Test
    void a_refused_field_names_its_error() {
        assertThat(gallery("de"))
                .containsPattern("name=\"hours\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"f-hours-error\"");
    }

    private String gallery(String language) {
        var chrome = new Chrome(
                Locale.of(language),
                new Texts(),
                "/gestaltung",
                new SiteFrame(
                        "Saarbrücken", "saarbruecken", "Claudia Roth", "roth@beispiel.de", null, null, null, true),
                new ViewerFrame("Claudia Roth", "Koordination"),
                List.of(new MenuEntry("Heute", "#inhalt", true, 4), new MenuEntry("Anfragen", "#inhalt", false, null)),
                "Die Erinnerung ist unterwegs.",
                "csrf",
                "nonce",
                "auto",
                "0197a3b2-0000-7000-8000-000000000001",
                LocalDate.of(2027, 5, 14));
        var page = new GalleryPage();
        var output = new StringOutput();
        templates.render(page.template() + ".jte", Map.of("c", chrome, "page", page), output);
        return output.toString();
    }

    private static Set<String> all(String html, String pattern) {
        var found = new TreeSet<String>();
        Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult result) -> result.group(1))
                .forEach(found::add);
        return found;
    }
}
