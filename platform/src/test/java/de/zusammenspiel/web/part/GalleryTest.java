package de.zusammenspiel.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part at once: what the strict policy and a screen reader need holds for all of them. */
class GalleryTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void no_part_carries_style_or_script_of_its_own(String language) {
        assertThat(Gallery.html(language, "auto"))
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void every_reference_inside_the_page_finds_its_element() {
        String html = Gallery.html("de", "auto");
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
                        .matcher(Gallery.html("de", "auto"))
                        .results()
                        .map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_visible_field_has_a_label() {
        String html = Gallery.html("de", "auto");
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
        assertThat(Gallery.html("de", "auto"))
                .containsPattern("name=\"hours\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"f-hours-error\"");
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
