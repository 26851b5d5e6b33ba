package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main road start to finish in the browser, with JavaScript and without: a need, a refusal, a kept promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadInBrowserTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMAN);
    private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{16,}(/antwort)?");
    private final TestApp app = TestApp.get();
    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium(app);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    /** E1 */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thirty_sleeping_bags_go_from_a_phone_call_to_a_public_story(boolean script) {
        TestSite site = app.newSite();
        OrganisationId shop = company(site, "Outdoor-Laden Gipfelkreuz");
        site.run(() -> app.bean(Offers.class)
                .publish(
                        NewOffer.of("Outdoor-Laden Gipfelkreuz", "Vorjahresmodelle: Schlafsäcke, Jacken.")
                                .by(shop)
                                .amount("ca. 40", Set.of(ResourceKind.MATERIAL))
                                .place("10041100", "Saarbrücken"),
                        site.coordinator().actor()));
        try (Person claudia = chromium.signedIn(site.coordinator(), script)) {
            claudia.open(site.at("/anfragen/telefon"))
                    .type("organisation", "Wärmestube Nordstadt")
                    .type("sentence", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                    .type("phone", "0681 4711")
                    .type("contactName", "Maria Kern")
                    .send();
            String request = site.at("/anfragen/A-2026-0001");
            claudia.open(request + "/bearbeiten")
                    .type("purpose", "Für wohnungslose Menschen in der Nordstadt")
                    .choose("kinds", "MATERIAL")
                    .type("amount", "30 Stück")
                    .type("pieces", "30")
                    .type("wishDate", "1.11.2026")
                    .type("place", "66111 Saarbrücken")
                    .type("whyNotOtherwise", "Die Spenden reichen nur für zehn.")
                    .type("participation", "Wir holen ab und verteilen.")
                    .tick("publication")
                    .send();
            claudia.open(request + "/pruefung");
            answerAll(claudia);
            claudia.press("main button[value=fast]").sees("Gipfelkreuz");

            String agreement = pledgedByPhone(claudia, request);
            claudia.sees("1.200");
            claudia.open(agreement.replace("/vereinbarungen/", "/begleitung/")).press("main button[value=running]");
            for (String side : List.of("COMPANY", "NON_PROFIT")) {
                claudia.open(agreement + "/abschluss")
                        .choose("side", side)
                        .choose("answer", "AS_AGREED")
                        .send();
            }
            claudia.open(agreement + "/dank").press("main button[value=PERSON]");
            for (String side : List.of("COMPANY", "NON_PROFIT")) {
                claudia.open(agreement)
                        .press("form[action$='/nennung']:has(input[value=" + side + "]) button[value=yes]");
            }
            claudia.open(agreement + "/geschichte")
                    .type("title", "30 Schlafsäcke in neun Tagen")
                    .type("text", "Es wurde warm in der Nordstadt.")
                    .press("button[value=publish]");
            claudia.open(agreement + "/wirkung");
            for (String whom : List.of("provider", "beneficiaries", "community")) {
                claudia.choose(whom, "3");
            }
            claudia.send();
        }
        try (Person reader = chromium.anybody(script)) {
            reader.open(site.at("/geschichten")).press("main a:has-text('30 Schlafsäcke in neun Tagen')");
            reader.sees("Es wurde warm in der Nordstadt.");
        }
        assertThat(step(site, "A-2026-0001")).isIn(Step.THANKED, Step.EVALUATED);
    }

    /** E2 */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_companies_cover_parts_of_a_leaflet_and_both_are_thanked(boolean script) {
        TestSite site = app.newSite();
        String request = site.at("/anfragen/A-2026-0001");
        List<String> companies = List.of("Grafikbüro Kolb", "Druckerei Feld");
        companies.forEach(name -> company(site, name));
        try (Person jens = chromium.anybody(script)) {
            jens.open(site.at("/anfrage"))
                    .type("question", "Unser Faltblatt soll gestaltet und gedruckt werden.")
                    .type("purpose", "Für Menschen, die Rat suchen")
                    .choose("kinds", "KNOWLEDGE")
                    .choose("kinds", "MATERIAL")
                    .type("amount", "15 Stunden und 2.000 Stück")
                    .type("hours", "15")
                    .type("pieces", "2.000")
                    .tick("flexible")
                    .type("place", "66111 Saarbrücken")
                    .type("whyNotOtherwise", "Der Träger hat dafür keine Mittel.")
                    .type("participation", "Die Texte schreiben wir selbst.")
                    .type("reciprocation", "Logo-Nennung im Faltblatt")
                    .type("organisation", "Suchtberatung Kompass")
                    .type("contactName", "Jens Ohm")
                    .type("email", "ohm@" + site.slug() + ".kompass.example")
                    .send();
            sendAnyway(jens);
            jens.sees("Faltblatt");
        }
        try (Person claudia = chromium.signedIn(site.coordinator(), script)) {
            claudia.open(request + "/pruefung");
            answerAll(claudia);
            claudia.press("main button[value=admit]");
            claudia.open(request + "/entscheidung")
                    .unfold("verdict")
                    .choose("verdict", "ACCEPTED")
                    .type("reason", "Die Messe ist schon bald.");
            for (String part : List.of("connector", "runner")) {
                claudia.page().locator("main select[name=" + part + "]").selectOption(new SelectOption().setIndex(1));
            }
            claudia.send();
            for (String company : companies) {
                claudia.open(request + "/ansprache/neu?q=" + company)
                        .press("main a[href*='organisation=']:has-text('" + company + "')");
                claudia.chooseFirst("who").chooseFirst("contact");
                claudia.choose("how", "OWN_MAIL").send().press("form[action$='/link'] button");
                Matcher link =
                        LINK.matcher(claudia.page().locator("main .copy__text").inputValue());
                assertThat(link.find()).as("a link to take along").isTrue();
                claudia.press("form[action$='/gefragt'] button");
                try (Person mira = chromium.anybody(script)) {
                    mira.open(link.group()).press("main a[href*='wahl=teilweise']");
                    mira.type("what", company.startsWith("Grafik") ? "Die Gestaltung" : "Den Druck")
                            .type(
                                    company.startsWith("Grafik") ? "hours" : "pieces",
                                    company.startsWith("Grafik") ? "15" : "2.000")
                            .send();
                }
            }
            claudia.open(request + "/vereinbarungen");
            for (int i = 0; i < companies.size(); i++) {
                claudia.open(request + "/vereinbarungen").press("main button[name=pledge]");
                claudia.sees("Mit Gegenleistung");
                String agreement = claudia.path();
                claudia.press("form[action$='/senden'] button");
                for (String side : List.of("COMPANY", "NON_PROFIT")) {
                    claudia.press("form[action$='/bestaetigen']:has(input[value=" + side + "]) button[value=PHONE]");
                }
                for (String side : List.of("COMPANY", "NON_PROFIT")) {
                    claudia.open(agreement + "/abschluss")
                            .choose("side", side)
                            .choose("answer", "AS_AGREED")
                            .send();
                }
                claudia.open(agreement + "/dank").press("main button[value=PERSON]");
            }
        }
        assertThat(step(site, "A-2026-0001")).isIn(Step.THANKED, Step.EVALUATED);
    }

    /** E3 */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seven_wishes_nobody_can_fulfil_end_with_the_right_criterion_and_a_kind_letter(boolean script)
            throws IOException {
        TestSite site = app.newSite();
        List<CSVRecord> wishes = refused();
        try (Person mira = chromium.anybody(script)) {
            for (CSVRecord wish : wishes) {
                ask(mira, site, wish);
            }
        }
        try (Person claudia = chromium.signedIn(site.coordinator(), script)) {
            for (int i = 0; i < wishes.size(); i++) {
                String number = "A-2026-000" + (i + 1);
                claudia.open(site.at("/anfragen/" + number + "/pruefung")).send();
                if (wishes.get(i).get("outcome").startsWith("split")) {
                    claudia.send();
                    assertThat(step(site, number)).as(number).isEqualTo(Step.REFERRED);
                } else {
                    assertThat(claudia.page().locator("select[name=kriterium]").inputValue())
                            .isEqualTo(wishes.get(i).get("criterion"));
                    claudia.send();
                    assertThat(step(site, number)).as(number).isEqualTo(Step.DECLINED);
                }
            }
        }
        List<SentMail> letters = site.in(() -> app.bean(Outbox.class).latest(50));
        for (CSVRecord wish : wishes) {
            assertThat(letters)
                    .as(wish.get("id"))
                    .filteredOn(letter -> letter.toEmail().equals(email(wish)))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(site.in(() -> app.bean(Outbox.class)
                        .words(letters.stream()
                                .filter(letter -> letter.toEmail().equals(email(wishes.getFirst())))
                                .findFirst()
                                .orElseThrow()
                                .id())))
                .contains("Diesmal können wir nicht helfen, weil");
    }

    private static void ask(Person mira, TestSite site, CSVRecord wish) {
        mira.open(site.at("/anfrage"))
                .type("question", wish.get("text"))
                .type("purpose", "Siehe oben.")
                .choose("kinds", "HANDS")
                .type("amount", "offen")
                .type("wishDate", DAY.format(LocalDate.parse(wish.get("wish_date"))))
                .tick("confidential")
                .type("whyNotOtherwise", "Siehe oben.")
                .type("participation", "Siehe oben.")
                .type("organisation", wish.get("organisation"))
                .type("contactName", "Mira Schön")
                .type("email", email(wish))
                .send();
        sendAnyway(mira);
        mira.sees(wish.get("text"));
    }

    /** Something at a field was worth a hint; whoever reads it may send all the same. */
    private static void sendAnyway(Person person) {
        if (person.has("main form.form [name=question]")) {
            person.send();
        }
    }

    private static String email(CSVRecord wish) {
        return "mira-" + wish.get("id").toLowerCase(Locale.ROOT) + "@verein.example";
    }

    /** @return the address of the agreement that came of it */
    private static String pledgedByPhone(Person claudia, String request) {
        claudia.press("ol.suggestions li:has-text('Gipfelkreuz') a[href*='organisation=']");
        claudia.chooseFirst("who").chooseFirst("contact");
        claudia.choose("how", "CALL").send();
        claudia.press("main a[href*='wahl=ja']").type("speaker", "Mira Schön").send();
        claudia.open(request + "/vereinbarungen").press("main button[name=pledge]");
        return claudia.path();
    }

    private static void answerAll(Person claudia) {
        Locator yes = claudia.page().locator("main .criterion input[value=YES]");
        for (int i = 0; i < yes.count(); i++) {
            yes.nth(i).check(new Locator.CheckOptions().setForce(true));
        }
    }

    private OrganisationId company(TestSite site, String name) {
        return site.in(() -> {
            Organisations organisations = app.bean(Organisations.class);
            OrganisationId id = organisations.register(
                    NewOrganisation.company(name, "Saarbrücken", "10041100"),
                    site.coordinator().actor());
            organisations.addContact(
                    id,
                    "Mira Schön",
                    "Inhaberin",
                    "schoen@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example",
                    "0681 4711",
                    "Karte",
                    site.coordinator().actor());
            return id;
        });
    }

    private Step step(TestSite site, String number) {
        return site.in(() -> app.bean(SupportRequests.class).byNumber(number).step());
    }

    private static List<CSVRecord> refused() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RoadInBrowserTest.class.getResourceAsStream("/examples/requests-refused.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
