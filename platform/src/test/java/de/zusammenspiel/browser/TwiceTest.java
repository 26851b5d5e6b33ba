package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Forms sent twice, at once or after each other, and forms far too large. */
class TwiceTest {
    private static final int IMPATIENT_CLICKS = 8;
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Browser claudia = app.signedIn(site.coordinator());
    private final String list = site.at("/organisationen");

    @Test
    void a_form_sent_eight_times_at_once_happens_once_and_all_get_the_same_answer() throws Exception {
        Answer form = claudia.get(list + "/neu").ok();
        String csrf = hidden(form, "_csrf");
        String submission = hidden(form, "_submission");
        CountDownLatch go = new CountDownLatch(1);
        List<String> arrived = new ArrayList<>();
        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < IMPATIENT_CLICKS; i++) {
                answers.add(clicks.submit(() -> {
                    go.await();
                    return claudia.postRaw(
                            list + "/neu",
                            "_csrf",
                            csrf,
                            "_submission",
                            submission,
                            "sector",
                            "COMPANY",
                            "name",
                            "Doppelklick GmbH");
                }));
            }
            go.countDown();
            for (Future<Answer> answer : answers) {
                arrived.add(answer.get().ok().path());
            }
        }
        assertThat(arrived).hasSize(IMPATIENT_CLICKS).containsOnly(arrived.getFirst());
        String csv = claudia.get(list + "/liste.csv").ok().body();
        assertThat(csv.split("Doppelklick GmbH", -1)).hasSize(2);
    }

    @Test
    void a_form_that_is_far_too_large_is_refused_and_the_next_one_works() {
        claudia.get(list + "/neu").ok();
        Answer refused = claudia.post(list + "/neu", "sector", "COMPANY", "name", "x".repeat(3_000_000));
        assertThat(refused.status()).isBetween(400, 499);
        claudia.get(list + "/neu").ok();
        claudia.post(list + "/neu", "sector", "COMPANY", "name", "Danach GmbH")
                .ok()
                .shows("Danach GmbH");
    }

    private static String hidden(Answer page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }
}
