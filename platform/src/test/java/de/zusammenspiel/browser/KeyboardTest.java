package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first steps of the main road without a mouse: every stop shows where one is, in the order one reads. */
class KeyboardTest {
    private static final int MOST_STOPS = 80;
    private static final String HERE = """
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body) return '';
              const style = getComputedStyle(e);
              const label = e.closest('label, fieldset, .field__box, summary') || e;
              const around = getComputedStyle(label);
              const seen = s => s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none';
              return (seen(style) || seen(around) ? 'seen ' : 'hidden ') + (e.name || e.getAttribute('href') || e.tagName)
                + (e.type === 'radio' || e.type === 'checkbox' ? '=' + e.value : '');
            })()""";

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();

    @Test
    void the_form_of_a_request_is_filled_and_sent_by_keys_alone() {
        try (Chromium chromium = new Chromium(app);
                Person mira = chromium.anybody(true)) {
            mira.open(site.at("/anfrage"));
            Map<String, String> words = new LinkedHashMap<>();
            words.put("question", "Es fehlen 30 Klappstühle.");
            words.put("purpose", "Für die Lesenachmittage im Stadtteil");
            words.put("kinds=MATERIAL", " ");
            words.put("amount", "30 Stück");
            words.put("flexible=true", " ");
            words.put("confidential=true", " ");
            words.put("whyNotOtherwise", "Ein Verleih ist für uns unerreichbar.");
            words.put("participation", "Wir holen sie ab und bauen auf.");
            words.put("organisation", "Mädchentreff Wiesental");
            words.put("contactName", "Mira Schön");
            words.put("email", "mira@maedchentreff.example");
            List<String> stops = new ArrayList<>();
            List<String> unseen = new ArrayList<>();
            Page page = mira.page();
            while (stops.size() < MOST_STOPS && !words.isEmpty()) {
                page.keyboard().press("Tab");
                String here = String.valueOf(page.evaluate(HERE));
                stops.add(here);
                if (here.startsWith("hidden ")) {
                    unseen.add(here);
                }
                String field = here.replaceFirst("^\\w+ ", "");
                if (words.containsKey(field)) {
                    // The order of the page is the order of reading: nothing that comes later was met before.
                    assertThat(words.keySet()).first().as("after " + stops).isEqualTo(field);
                    type(page, String.valueOf(words.remove(field)));
                }
            }
            assertThat(words).as("reached by " + stops).isEmpty();
            assertThat(stops.getFirst())
                    .as("the first stop skips to the content")
                    .contains("#inhalt");
            assertThat(unseen).as("stops nobody can see").isEmpty();
            page.keyboard().press("Enter");
            page.waitForURL("**/l/**");
            mira.sees("Es fehlen 30 Klappstühle.");
        }
    }

    private static void type(Page page, String words) {
        if (words.equals(" ")) {
            page.keyboard().press("Space");
        } else {
            page.keyboard().type(words);
        }
    }
}
