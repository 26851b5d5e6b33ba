package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.house.FilledForm.Field;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Picture;
import de.zusammenspiel.web.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every form of the house, filled in so that it is taken, is sent twice at once and once more afterwards, as impatient
 * fingers and broken connections do. It happens once: all three answers lead to the same place, the last changes no
 * row, no letter leaves twice and nothing stands twice in the journal.
 */
class EveryFormTwiceTest {
    private static final String SITE = "/beispielregion/";
    /** Others look at that one. */
    private static final String OTHER = "/saarbruecken";
    /** Acts that end the visit itself. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "/abmelden",
            "/konto/loeschen",
            "/anmelden/demo",
            "/konto/sitzungen/abmelden",
            "/konto/sitzungen/{handle}/abmelden",
            // examples that lead nowhere
            "/gestaltung");
    /** What ends something comes last, so that the rest still finds it. */
    private static final Pattern ENDS = Pattern.compile(
            ".*/(zurueckziehen|abbrechen|loeschen|schliessen|beenden|aufheben|verwerfen|rueckgaengig|streichen|erledigt"
                    + "|ablehnen|verweisen|aufteilen|ausschliessen)");
    /** As many pages with the same form are tried until it is taken. */
    private static final int TRIES = 4;

    private static final int BUTTONS = 4;

    private static final DemoHouse HOUSE = DemoHouse.own();
    private final DemoHouse house = HOUSE;
    private final LocalDate today =
            LocalDate.ofInstant(house.app.bean(Clock.class).instant(), Texts.ZONE);
    private final Map<String, String> refused = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** A form on a page somebody has in front of them. */
    private record Seen(Visitor visitor, String path, String pattern, Set<String> names) {}

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void each_form_sent_twice_at_once_and_again_later_happens_once() throws Exception {
        try (Rows rows = new Rows(house.app.database().app())) {
            Map<String, Integer> tried = new HashMap<>();
            // What the first round makes has forms of its own.
            for (List<Visitor> who : rounds()) {
                for (Seen form : forms(who)) {
                    for (int button = 0; button < BUTTONS; button++) {
                        String kind = form.pattern() + " " + form.names() + " " + button;
                        if (!taken.contains(kind)
                                && tried.merge(kind, 1, Integer::sum) <= TRIES
                                && !send(form, button, kind, rows)) {
                            break;
                        }
                    }
                }
            }
        }
        taken.forEach(refused::remove);
        assertThat(wrong).isEmpty();
        assertThat(taken).hasSizeGreaterThan(80);
        assertThat(refused.size()).as("not taken: %s", refused).isLessThan(taken.size() / 8);
    }

    @Test
    void the_same_words_in_a_form_opened_again_are_a_second_act() throws Exception {
        Browser browser = house.other(Role.COORDINATOR).browser();
        String path = SITE + "anfragen/telefon";
        try (Rows rows = new Rows(house.app.database().app())) {
            Rows.State before = rows.state();
            for (int i = 0; i < 2; i++) {
                browser.get(path).ok();
                browser.post(
                                path,
                                "sentence",
                                "Wer leiht uns eine Leiter?",
                                "organisation",
                                "Leiterverein",
                                "phone",
                                "0681 4711")
                        .ok();
            }
            assertThat(rows.state().since(before)).containsEntry("intake.request", 2L);
        }
    }

    private List<List<Visitor>> rounds() {
        Visitor coordinator = house.other(Role.COORDINATOR);
        return List.of(
                List.of(
                        house.stranger(),
                        coordinator,
                        house.other(Role.GROUP_MEMBER),
                        house.other(Role.ADVISER),
                        house.other(Role.SITE_ADMIN)),
                List.of(coordinator));
    }

    private List<Seen> forms(List<Visitor> visitors) {
        List<Seen> forms = new ArrayList<>();
        for (Visitor visitor : visitors) {
            for (Found page : visitors.size() == 1 ? house.foundNow(visitor) : house.found(visitor)) {
                if (page.path().startsWith("/l/") && !page.answer().body().contains(SITE)) {
                    continue;
                }
                for (Form form : Form.in(page.answer().body(), page.path())) {
                    String pattern = house.patternOf(form.action()).orElse("");
                    if (form.post()
                            && !pattern.isEmpty()
                            && !LEFT_ALONE.contains(pattern)
                            && !form.action().startsWith(OTHER)) {
                        forms.add(new Seen(
                                visitor,
                                page.path(),
                                pattern,
                                new TreeSet<>(form.fields().keySet())));
                    }
                }
            }
        }
        forms.sort(Comparator.comparing(form -> ENDS.matcher(form.pattern()).matches()));
        return forms;
    }

    /** False when the form is not there any more or has no such button. */
    private boolean send(Seen seen, int button, String kind, Rows rows) throws Exception {
        Browser browser = seen.visitor().browser();
        Answer page = browser.get(seen.path());
        Optional<Form> form = form(page, seen);
        Optional<List<Field>> filled = form.flatMap(one -> FilledForm.of(one.inside(), today, button));
        if (form.isEmpty() || filled.isEmpty()) {
            return false;
        }
        Answer first = sendTwice(browser, form.get(), filled.get(), kind, rows);
        if (first.status() == 422 && errors(first).isEmpty()) {
            // A hint that is no error: whoever sends the form again means it.
            Form again = form(first, seen).orElseThrow();
            first = sendTwice(
                    browser, again, FilledForm.of(again.inside(), today, button).orElseThrow(), kind, rows);
        }
        if (first.status() != 200) {
            refused.put(kind, first.status() + " " + seen.path() + " <- " + filled.get() + " -> " + errors(first));
        }
        return true;
    }

    private Optional<Form> form(Answer page, Seen seen) {
        return Form.in(page.body(), page.path()).stream()
                .filter(one -> one.post()
                        && house.patternOf(one.action()).orElse("").equals(seen.pattern())
                        && one.fields().keySet().containsAll(seen.names()))
                .findFirst();
    }

    private Answer sendTwice(Browser browser, Form form, List<Field> fields, String kind, Rows rows) throws Exception {
        Rows.State before = rows.state();
        List<Answer> answers = atOnce(browser, form, fields);
        Rows.State after = rows.state();
        Answer first = answers.getFirst();
        Answer second = answers.getLast();
        if (first.status() != 200) {
            if (first.status() >= 500 || first.status() != second.status()) {
                wrong.add(kind + ": " + first.status() + " and " + second.status());
            }
            return first;
        }
        taken.add(kind);
        Answer third = send(browser, form, fields);
        if (second.status() != 200 || third.status() != 200) {
            wrong.add(kind + ": the twins were answered with " + second.status() + " and " + third.status());
        } else if (!second.path().equals(first.path()) || !third.path().equals(first.path())) {
            wrong.add(kind + ": led to " + first.path() + ", " + second.path() + " and " + third.path());
        }
        rows.twice(before).forEach(row -> wrong.add(kind + ": twice " + row));
        Map<String, Long> grown = rows.state().since(after);
        if (!grown.isEmpty()) {
            wrong.add(kind + ": the third changed " + grown);
        }
        return first;
    }

    private static List<Answer> atOnce(Browser browser, Form form, List<Field> fields) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> twins = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                twins.add(fingers.submit(() -> {
                    go.await();
                    return send(browser, form, fields);
                }));
            }
            go.countDown();
            return List.of(twins.getFirst().get(), twins.getLast().get());
        }
    }

    private static Answer send(Browser browser, Form form, List<Field> fields) {
        String[] pairs = fields.stream()
                .flatMap(field -> Stream.of(field.name(), field.value()))
                .toArray(String[]::new);
        if (!form.upload()) {
            return browser.postRaw(form.action(), pairs);
        }
        boolean photo = form.action().endsWith("/geschichte");
        return browser.upload(
                form.action(),
                photo
                        ? new Browser.Upload("photo", "bild.jpg", "image/jpeg", Picture.jpeg(40, 20))
                        : new Browser.Upload(
                                "file",
                                "firmen.csv",
                                "text/csv",
                                "Name;Ort\nTischlerei Holzweg;Saarbrücken\n".getBytes(StandardCharsets.UTF_8)),
                pairs);
    }

    private static List<String> errors(Answer page) {
        return Pattern.compile("<p class=\"field__error\" id=\"f-(.*?)</p", Pattern.DOTALL)
                .matcher(page.body())
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]+>|\\s+", " ").strip())
                .toList();
    }
}
