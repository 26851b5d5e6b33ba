package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.Merging;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a company gave in a year, on one sheet. */
class YearSheetTest {
    private final AgreementCase a = new AgreementCase();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void a_company_sees_prints_and_gets_its_year_with_what_really_was_given() {
        OrganisationId company = a.company("Gipfelkreuz");
        AgreementId id = kept(company);
        a.run(() -> a.agreements.rate(
                id,
                new Effect(3, 2, 1, Set.of(), 41, "", null, false),
                a.site.connector().actor()));
        int year =
                a.app.clock().instant().atZone(de.zusammenspiel.web.Texts.ZONE).getYear();
        String page = a.site.at("/organisationen/" + company + "/jahresblatt?jahr=" + year);

        Browser claudia = a.app.signedIn(a.site.coordinator());
        claudia.get(page).ok().shows("Vor dem Winter fehlen", "Für Wärmestube Nordstadt", "25 Stück", "41 Menschen");
        String paper = Pdf.words(claudia.get(page.replace("jahresblatt?", "jahresblatt.pdf?"))
                .ok()
                .bytes());
        assertThat(paper.replaceAll("\\s+", " "))
                .contains(
                        "Gipfelkreuz: Jahresblatt " + year, "25 Stück", "eine eingelöste Zusage · 41 Menschen erreicht")
                .contains("keine Zuwendungsbestätigung");

        claudia.get(page).ok();
        claudia.post(a.site.at("/organisationen/" + company + "/jahresblatt"), "jahr", String.valueOf(year))
                .ok()
                .shows("Das Jahresblatt geht an Gipfelkreuz");
        List<SentMail> sent = a.in(() -> a.app.bean(Outbox.class).to(List.of("schoen@gipfelkreuz.example"), 20));
        assertThat(sent)
                .filteredOn(mail -> mail.kind().equals("agreement.yearSheet"))
                .hasSize(1);

        String own = a.in(() ->
                a.app.bean(Links.class).issue("betrieb", company.value(), "Mira Schön", null, Duration.ofDays(1)));
        assertThat(Pdf.words(a.app.browser()
                        .get(own + "/betrieb/jahresblatt?jahr=" + year)
                        .ok()
                        .bytes()))
                .contains("25 Stück");
        a.app.signedIn(a.site.connector()).get(page).status(403);
    }

    @Test
    void all_sheets_of_a_year_are_printed_and_sent_at_once_and_to_nobody_twice() {
        kept(a.company("Gipfelkreuz"));
        kept(a.company("Zeltplatz"));
        int year =
                a.app.clock().instant().atZone(de.zusammenspiel.web.Texts.ZONE).getYear();
        String list = a.site.at("/vereinbarungen/jahresblaetter");
        Browser claudia = a.app.signedIn(a.site.coordinator());
        claudia.get(list + "?jahr=" + year).ok().shows("Gipfelkreuz", "Zeltplatz", "noch nicht geschickt");
        assertThat(claudia.get(list + ".zip?jahr=" + year).ok().bytes()).startsWith('P', 'K');
        claudia.get(list + "?jahr=" + year).ok();
        claudia.post(list, "jahr", String.valueOf(year)).ok().shows("2 Jahresblätter sind unterwegs", "geschickt");
        claudia.post(list, "jahr", String.valueOf(year)).ok().shows("0 Jahresblätter");
        claudia.get(list + "?jahr=2019").ok().shows("Im Jahr 2019 ist noch keine Zusage eingelöst");
        a.app.signedIn(a.site.connector()).get(list).status(403);
    }

    @Test
    void whoever_may_not_be_written_to_gets_no_sheet_and_one_sheet_goes_out_once() {
        OrganisationId company = a.company("Gipfelkreuz");
        kept(company);
        YearSheets sheets = a.app.bean(YearSheets.class);
        YearSheet sheet = a.in(() -> sheets.of(company, sheets.usualYear(), Locale.GERMAN));
        byte[] paper = {'%'};
        assertThat(a.in(() -> sheets.recipient(company))).isPresent();
        assertThat(a.in(() -> sheets.sendOnce(sheet, paper, a.coordinator))).isTrue();
        assertThat(a.in(() -> sheets.sendOnce(sheet, paper, a.coordinator))).isFalse();
        a.run(() -> a.app.bean(Outbox.class).silence("schoen@gipfelkreuz.example"));
        assertThat(a.in(() -> sheets.recipient(company))).isEmpty();
    }

    @Test
    void a_sheet_that_went_out_under_the_name_of_a_record_that_is_merged_now_is_out() {
        OrganisationId kept = a.company("Gipfelkreuz GmbH");
        OrganisationId gone = a.company("Gipfelkreuz");
        kept(gone);
        YearSheets sheets = a.app.bean(YearSheets.class);
        int year = LocalDate.ofInstant(a.app.clock().instant(), Texts.ZONE).getYear();
        byte[] paper = {'%'};
        assertThat(a.in(() -> sheets.sendOnce(sheets.of(gone, year, Locale.GERMAN), paper, a.coordinator)))
                .isTrue();
        a.run(() -> a.app.bean(Merging.class)
                .merge(
                        kept,
                        a.organisations.get(kept).version(),
                        gone,
                        a.organisations.get(gone).version(),
                        Map.of(),
                        a.coordinator));

        YearSheet now = a.in(() -> sheets.of(kept, year, Locale.GERMAN));
        assertThat(now.deeds()).isNotEmpty();
        assertThat(a.in(() -> sheets.sendings(now))).hasSize(1);
        assertThat(a.in(() -> sheets.unsent(year))).isZero();
        assertThat(a.in(() -> sheets.sendOnce(now, paper, a.coordinator))).isFalse();
    }

    @Test
    void a_year_without_a_kept_promise_says_so_and_sends_nothing() {
        OrganisationId company = a.company("Gipfelkreuz");
        Browser claudia = a.app.signedIn(a.site.coordinator());
        String page = a.site.at("/organisationen/" + company + "/jahresblatt");
        claudia.get(page + "?jahr=2019").ok().shows("Im Jahr 2019 ist noch keine Zusage eingelöst");
        claudia.post(page, "jahr", "2019").ok().shows("noch keine Zusage eingelöst");
        assertThat(a.in(() -> a.app.bean(Outbox.class).to(List.of("schoen@gipfelkreuz.example"), 20)))
                .isEmpty();
    }

    @Test
    void a_sheet_goes_out_a_second_time_only_on_purpose() {
        OrganisationId company = a.company("Gipfelkreuz");
        kept(company);
        String year = String.valueOf(
                LocalDate.ofInstant(a.app.clock().instant(), Texts.ZONE).getYear());
        String page = a.site.at("/organisationen/" + company + "/jahresblatt");
        Browser claudia = a.app.signedIn(a.site.coordinator());
        claudia.get(page + "?jahr=" + year).ok().shows("Jahresblatt schicken").hides("Noch einmal schicken");
        claudia.post(page, "jahr", year, "bekannt", "0")
                .ok()
                .shows("Geschickt: ", "durch Claudia Roth", "Noch einmal schicken ist nur nötig");
        claudia.post(page, "jahr", year, "bekannt", "0")
                .ok()
                .shows("ist schon hinausgegangen", "nichts ein zweites Mal");
        assertThat(sheets("schoen@gipfelkreuz.example")).hasSize(1);
        // Nobody gets more than one letter a month, except on purpose in the post.
        claudia.post(page, "jahr", year, "bekannt", "1").ok().shows("Notiert, aber noch nicht gesendet");
        claudia.post(page, "jahr", year, "bekannt", "1")
                .ok()
                .shows("ist schon hinausgegangen", "Noch nicht geschickt: Der Brief vom");
        assertThat(sheets("schoen@gipfelkreuz.example")).hasSize(2);
        String list = a.site.at("/vereinbarungen/jahresblaetter?jahr=" + year);
        claudia.get(list).ok().shows("wartet unter „Post“").hides("Allen schicken");
        SentMail held = sheets("schoen@gipfelkreuz.example").getFirst();
        a.run(() -> a.app.bean(Outbox.class).giveUp(held.id(), a.coordinator));
        claudia.get(list).ok().shows("der Brief blieb hier");
    }

    @Test
    void in_january_the_list_reminds_of_sheets_until_each_is_sent_or_given_on_paper() {
        a.app.clock().set(LocalDate.of(2026, 12, 1));
        OrganisationId mailed = a.company("Gipfelkreuz");
        OrganisationId silent = a.company("Zeltplatz");
        kept(mailed);
        kept(silent);
        a.run(() -> a.app.bean(Outbox.class).silence("schoen@zeltplatz.example"));
        Browser claudia = a.app.signedIn(a.site.coordinator());
        String today = a.site.at("/heute");
        claudia.get(today).ok().hides("Jahresblätter");
        a.app.clock().set(LocalDate.of(2027, 1, 4));
        claudia = a.app.signedIn(a.site.coordinator());
        claudia.get(today).ok().shows("Jahresblätter 2026", "2 Unternehmen haben ihres noch nicht.");
        claudia.get(claudia.page().link("Ansehen und schicken")).ok().shows("Gipfelkreuz", "Zeltplatz");
        claudia.post(a.site.at("/vereinbarungen/jahresblaetter"), "jahr", "2026")
                .ok()
                .shows("Ein Jahresblatt ist unterwegs");
        claudia.get(today).ok().shows("ein Unternehmen hat seines noch nicht.");
        String paper = a.site.at("/organisationen/" + silent + "/jahresblatt");
        claudia.get(paper + "?jahr=2026").ok().shows("keine E-Mail-Adresse", "Als Papier übergeben");
        claudia.post(paper + "/uebergeben", "jahr", "2026").ok().shows("Auf Papier übergeben: ");
        claudia.get(today).ok().hides("Jahresblätter");
        a.app.signedIn(a.site.connector())
                .post(paper + "/uebergeben", "jahr", "2026")
                .status(403);
    }

    private List<SentMail> sheets(String address) {
        return a.in(() -> a.app.bean(Outbox.class).to(List.of(address), 20)).stream()
                .filter(mail -> mail.kind().equals("agreement.yearSheet"))
                .toList();
    }

    /** Thirty were agreed, twenty-five came. */
    private AgreementId kept(OrganisationId company) {
        a.run(() -> a.organisations.recordMailBasis(
                a.organisations.contactsOf(company).getFirst().id(), MailBasis.CONSENT, "am Telefon", a.coordinator));
        SupportRequestId request = a.sleepingBags();
        a.promised(request, company);
        AgreementId id = a.fromPledge(request);
        a.run(() -> a.agreements.resolve(
                id, new CompletionAnswer.Different(amounts(a.get(id)), "Fünf waren zu dünn."), a.coordinator));
        return id;
    }

    private static List<Amount> amounts(Agreement agreement) {
        return agreement.contributions().stream()
                .map(one -> one.giver() == Side.COMPANY ? new Amount(null, null, 25) : one.amount())
                .toList();
    }
}
