package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people open the same form and both save: the second sees both versions, loses no word and may decide. */
class StaleEditsTest {
    private static final String FIRST = "Fassung der Ersten";
    private static final String SECOND = "Fassung der Zweiten";
    private final DemoHouse house = DemoHouse.get();
    private final Visitor first = house.pilot(Role.COORDINATOR);
    private final Browser second = signedInAgain(first);

    @Test
    void every_form_that_carries_a_version_answers_409_with_both_versions_and_keeps_what_was_typed() throws Exception {
        Map<String, String> pages = versioned();
        // The agreements of the example may all be confirmed, which closes their form.
        assertThat(pages).as("every template that sends a version").hasSizeGreaterThanOrEqualTo(templates() - 1);
        List<String> wrong = new ArrayList<>();
        pages.forEach((pattern, path) -> {
            try {
                saveTwice(pattern, path);
            } catch (AssertionError e) {
                wrong.add(pattern + " at " + path + ": " + e.getMessage());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private void saveTwice(String pattern, String path) {
        Form mine = versioned(first.browser().get(path).ok(), pattern);
        Form yours = versioned(second.get(path).ok(), pattern);
        first.browser().postRaw(mine.action(), typed(mine, FIRST)).ok();
        Answer stale = second.postRaw(yours.action(), typed(yours, SECOND)).status(409);
        stale.shows("Jemand war schneller");
        Form again = versioned(stale, pattern);
        if (yours.controls().stream().anyMatch(Form.Control::freeText)) {
            stale.shows(FIRST);
            assertThat(again.controls())
                    .as("what was typed")
                    .filteredOn(Form.Control::freeText)
                    .filteredOn(field -> !field.value().isEmpty())
                    .allMatch(field -> field.value().endsWith(SECOND));
        }
        assertThat(again.controls())
                .as("all fields are still there")
                .extracting(Form.Control::name)
                .containsAll(yours.controls().stream().map(Form.Control::name).toList());
        second.postRaw(again.action(), pairs(again.controls())).ok();
    }

    /** The form as it stands, with words added to every text that has any, and to the first one. */
    private static String[] typed(Form form, String words) {
        List<Form.Control> typed = new ArrayList<>();
        boolean any = false;
        for (Form.Control field : form.controls()) {
            boolean write = field.freeText()
                    && (!any || !field.value().isEmpty() || field.name().equals("text"));
            any |= write;
            typed.add(write ? new Form.Control(field.name(), (field.value() + " " + words).strip(), true) : field);
        }
        return pairs(typed);
    }

    private static String[] pairs(List<Form.Control> controls) {
        return controls.stream()
                .flatMap(field -> Stream.of(field.name(), field.value()))
                .toArray(String[]::new);
    }

    private Form versioned(Answer page, String pattern) {
        return Form.in(page.body(), page.path()).stream()
                .filter(form -> form.fields().containsKey("_version")
                        && house.patternOf(form.action()).orElse("").equals(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form of " + pattern + " in " + page.text()));
    }

    /** Patterns the forms with a version post to, each with a page that shows one. */
    private Map<String, String> versioned() {
        Map<String, String> pages = new TreeMap<>();
        for (Found page : house.found(first)) {
            for (Form form : Form.in(page.answer().body(), page.path())) {
                if (form.post() && form.fields().containsKey("_version")) {
                    house.patternOf(form.action()).ifPresent(pattern -> pages.putIfAbsent(pattern, page.path()));
                }
            }
        }
        pages.putIfAbsent("/{site}/import/{id}", openImport());
        pages.putIfAbsent("/l/{token}/betrieb", ownRecord());
        changeableAgreement().ifPresent(path -> pages.putIfAbsent("/{site}/vereinbarungen/{number}/bearbeiten", path));
        return pages;
    }

    /** Most agreements of the example are confirmed and closed to changes. */
    private Optional<String> changeableAgreement() {
        String list = "/" + first.site() + "/vereinbarungen";
        return Form.links(first.browser().get(list).ok().body()).stream()
                .filter(link -> link.matches(list + "/[A-Z][^/?]*"))
                .distinct()
                .map(link -> link + "/bearbeiten")
                .filter(path -> first.browser().get(path).body().contains("name=\"_version\""))
                .findFirst();
    }

    /** A company opens it by its personal link. */
    private String ownRecord() {
        String list = "/" + first.site() + "/organisationen?art=COMPANY";
        String company = Form.links(first.browser().get(list).ok().body()).stream()
                .filter(link -> link.matches(".*/organisationen/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        first.browser().get(company + "/eigenes-blatt").ok();
        String made = first.browser().post(company + "/eigenes-blatt/link").ok().text();
        Matcher link = Pattern.compile("/l/[A-Za-z0-9_-]{24}").matcher(made);
        assertThat(link.find()).as("a link in %s", made).isTrue();
        return house.app.browser().get(link.group()).ok().path();
    }

    private String openImport() {
        String imports = "/" + first.site() + "/import";
        first.browser().get(imports).ok();
        return first.browser()
                .upload(
                        imports,
                        new Browser.Upload(
                                "file",
                                "firmen.csv",
                                "text/csv",
                                "Name;Ort\nTischlerei Holzweg;Saarbrücken\n".getBytes(StandardCharsets.UTF_8)),
                        "target",
                        "ORGANISATIONS")
                .ok()
                .path();
    }

    private static int templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            int count = 0;
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith("src/main/jte/part"))
                    .toList()) {
                count += Files.readString(file).contains("form-start(c = c, version = ") ? 1 : 0;
            }
            return count;
        }
    }

    private Browser signedInAgain(Visitor visitor) {
        return house.app.signedIn(new TestPerson(
                house.app
                        .bean(Accounts.class)
                        .byEmail(new EmailAddress(visitor.email()))
                        .orElseThrow()
                        .id(),
                visitor.name(),
                visitor.email()));
    }
}
