package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever is sent into whichever form: an answer in plain words, never a fault, and typed text comes back. */
class RubbishTest {
    private static final List<String> RUBBISH = List.of(
            "",
            "x".repeat(5_000),
            "\u0000\u0007\u001b[31mrot",
            "<script>alert('ä')</script>'; drop table intake.request; --",
            "😀\u202Eלאמר ".repeat(3),
            "-99999999999999999999",
            "../../etc/passwd");

    /** Acts that would end the visit itself or move the whole site. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "/abmelden", "/konto/loeschen", "/sprache", "/darstellung", "/anmelden/demo", "/konto/sitzungen/abmelden");

    private final DemoHouse house = DemoHouse.get();

    @Test
    void no_form_breaks() {
        List<String> broken = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Visitor visitor :
                List.of(house.stranger(), house.other(Role.COORDINATOR), house.other(Role.GROUP_MEMBER))) {
            for (Found page : house.found(visitor)) {
                for (Form form : Form.in(page.answer().body(), page.path())) {
                    String pattern = house.patternOf(form.action()).orElse("");
                    if (!form.post()
                            || LEFT_ALONE.contains(pattern)
                            || !tried.add(pattern + form.fields().keySet())) {
                        continue;
                    }
                    for (String rubbish : RUBBISH) {
                        Answer answer = send(visitor, page, form, rubbish);
                        if (answer.status() >= 500) {
                            broken.add(answer.status() + " " + form.action() + " "
                                    + form.fields().keySet() + " <- "
                                    + rubbish.substring(0, Math.min(30, rubbish.length())));
                        }
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(broken).isEmpty();
    }

    private static Answer send(Visitor visitor, Found page, Form form, String rubbish) {
        visitor.browser().get(page.path());
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : form.fields().entrySet()) {
            if (!field.getKey().equals("_csrf") && !field.getKey().equals("_submission")) {
                fields.add(field.getKey());
                fields.add(rubbish);
            }
        }
        return visitor.browser().post(form.action(), fields.toArray(String[]::new));
    }
}
