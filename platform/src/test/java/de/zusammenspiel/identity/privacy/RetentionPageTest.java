package de.zusammenspiel.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RetentionPageTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();

    @Test
    void every_period_has_a_name_of_its_own_in_plain_words() {
        List<String> names = Pattern.compile("<td class=\"table__lead\">([^<]*)</td>")
                .matcher(app.signedIn(site.admin())
                        .get(site.at("/datenschutz/fristen"))
                        .ok()
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(10).doesNotHaveDuplicates().noneMatch(name -> name.contains("."));
    }
}
