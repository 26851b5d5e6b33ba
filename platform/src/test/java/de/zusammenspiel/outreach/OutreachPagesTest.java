package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.MailBudget;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutreachPagesTest {
    private final OutreachCase a = new OutreachCase();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void a_member_asks_by_her_own_message_and_the_company_answers_by_its_link() {
        OrganisationId company = a.company("Gipfelkreuz");
        Browser member = a.app.signedIn(a.site.connector());
        String number = a.request().number();
        member.get(a.site.at("/anfragen/" + number + "/ansprache"))
                .ok()
                .shows("Zugesagt: 0 von 30 Stück", "Noch ist niemand gefragt");
        member.get(a.site.at("/anfragen/" + number + "/ansprache/neu?q=gipfel"))
                .ok()
                .shows("Gipfelkreuz");
        String form = a.site.at("/anfragen/" + number + "/ansprache/neu?organisation=" + company);
        member.get(form)
                .ok()
                .shows("Gipfelkreuz ansprechen", "Ernst Kuhn", "§ 7 UWG")
                .hides("Lena Maas");
        String post = a.site.at("/anfragen/" + number + "/ansprache/neu");
        member.post(post, "who", a.site.connector().account().toString())
                .status(422)
                .shows("wie gefragt wird");
        Answer page = member.post(
                        post, "who", a.site.connector().account().toString(), "how", "OWN_MAIL", "contact", "")
                .ok()
                .shows("Guten Tag Mira Schön", "30 Schlafsäcke", "Geld ist nicht gefragt");
        String challenge = page.path();
        member.post(challenge + "/link").ok();
        Matcher link =
                Pattern.compile("(/l/[A-Za-z0-9_-]{24})").matcher(member.page().text());
        assertThat(link.find()).isTrue();
        member.post(challenge + "/gefragt").ok().shows("Wartet auf Antwort");

        Browser company1 = a.app.browser();
        company1.get(link.group(1)).ok().shows("Ernst Kuhn fragt Sie für Wärmestube Nordstadt", "Diesmal nicht");
        String answer = company1.page().path();
        assertThat(a.request().step()).isEqualTo(Step.SEARCHING);
        company1.get(answer + "?wahl=teilweise").ok().shows("Welchen Teil", "Noch offen: 30", "Spendenquittung");
        company1.post(answer, "what", "", "pieces", "viele").status(422).shows("Welchen Teil");
        company1.post(answer, "wahl", "teilweise", "what", "zehn Schlafsäcke", "pieces", "10")
                .ok()
                .shows("Ihre Antwort: Ja, einen Teil", "Ihr Teil zählt");
        company1.get(answer + "?wahl=ja").ok();
        company1.post(answer, "note", "Wir finden noch zwanzig.")
                .ok()
                .shows("Ihre Antwort: Ja, ganz", "kurzen Vereinbarung");
        company1.post(answer, "wahl", "ja", "note", "Wir finden noch zwanzig.").ok();
        assertThat(a.request().step()).isEqualTo(Step.PLEDGED);
        assertThat(a.in(() -> a.challenges.pledgesOf(a.request)).stream()
                        .filter(pledge -> pledge.state().stands()))
                .hasSize(1);
        member.get(challenge).ok().shows("Zugesagt", "Wir finden noch zwanzig.");
    }

    @Test
    void a_member_writes_down_what_was_said_on_the_phone_and_both_are_named() {
        Challenge challenge = a.planned(a.company("Gipfelkreuz"), Way.CALL, a.site.connector());
        Browser member = a.app.signedIn(a.site.connector());
        String path = a.site.at("/ansprachen/" + challenge.number());
        member.get(path).ok().shows("0681 4711", "Guten Tag, hier ist Ernst Kuhn", "Niemand erreicht");
        member.post(path + "/nicht-erreicht").ok().shows("Einmal niemanden erreicht");
        member.get(path + "/antwort?wahl=spaeter").ok();
        member.post(path + "/antwort", "from", "1.1.2020", "speaker", "Herr Wolf")
                .status(422)
                .shows("schon vorbei");
        member.post(path + "/antwort", "from", "1.10.2026", "speaker", "Herr Wolf")
                .ok()
                .shows("Später", "Ernst Kuhn (für Herr Wolf)", "1. Oktober 2026");
        member.get(a.site.at("/meine-ansprachen")).ok().shows("Gipfelkreuz");
    }

    @Test
    void a_mail_too_many_is_not_sent_and_the_page_says_why_and_what_else_there_is() {
        OrganisationId company = a.company("Gipfelkreuz");
        a.run(() -> a.organisations.recordMailBasis(
                a.contact(company),
                MailBasis.CONSENT,
                "Am Telefon zugestimmt",
                a.site.coordinator().actor()));
        Challenge challenge = a.planned(company, Way.PLATFORM_MAIL, a.site.connector());
        String email = a.in(() -> a.organisations.contact(a.contact(company)).orElseThrow())
                .email();
        for (int i = 0; i < MailBudget.A_CASE; i++) {
            a.run(() -> a.app.bean(Outbox.class)
                    .send(Letter.to(Recipient.outside("Mira Schön", Objects.requireNonNull(email)))
                            .kind("test")
                            .subject("Noch etwas")
                            .paragraph("Noch etwas.")
                            .about(a.request.value())
                            .build()));
        }
        Browser member = a.app.signedIn(a.site.connector());
        String path = a.site.at("/ansprachen/" + challenge.number());
        member.get(path)
                .ok()
                .shows("Eine Mail wäre zu viel", "Stattdessen anrufen")
                .hides("Jetzt senden");
        member.post(path + "/gefragt").ok().shows("Nicht gesendet").hides("Die Mail ist unterwegs");
        assertThat(a.in(() -> a.challenges.get(challenge.id())).state()).isEqualTo(ChallengeState.PLANNED);
        member.post(path + "/uebergeben", "who", a.site.connector().account().toString(), "how", "CALL")
                .ok()
                .shows("0681 4711");
    }

    @Test
    void a_printed_letter_carries_a_code_that_leads_to_the_answers() {
        Challenge challenge = a.planned(a.company("Gipfelkreuz"), Way.LETTER, a.site.connector());
        Browser member = a.app.signedIn(a.site.connector());
        String path = a.site.at("/ansprachen/" + challenge.number());
        member.get(path).ok();
        Answer sheet = member.post(path + "/code").ok().shows("Gipfelkreuz", "Herzliche Grüße");
        Matcher code = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}").matcher(sheet.text());
        assertThat(code.find()).isTrue();
        assertThat(sheet.body()).contains("<path d=\"M4 4h1v1h-1z");
        byte[] letter =
                member.get(path + "/brief.pdf?code=" + code.group()).ok().bytes();
        assertThat(Pdf.words(letter)).contains("Gipfelkreuz", "Herzliche Grüße", code.group());
        assertThat(Pdf.pictures(letter)).isEqualTo(1);
        assertThat(member.get(path + "/brief.pdf?code=AAAAA-AAAAA").status()).isEqualTo(404);
        Browser company = a.app.browser();
        company.get("/l").ok();
        company.post("/l", "code", code.group()).ok().shows("Können Sie helfen?");
    }

    @Test
    void members_see_only_their_own_challenges() {
        Challenge challenge = a.planned(a.company("Gipfelkreuz"), Way.CALL, a.site.connector());
        Browser other = a.app.signedIn(a.site.runner());
        String path = a.site.at("/ansprachen/" + challenge.number());
        other.get(path).status(404);
        other.get(path + "/antwort").status(404);
        other.post(path + "/zurueckziehen").status(404);
        other.get(a.site.at("/anfragen/" + a.request().number() + "/ansprache"))
                .ok()
                .hides("Gipfelkreuz");
        other.get(a.site.at("/meine-ansprachen")).ok().hides("Gipfelkreuz");
        a.app.signedIn(a.site.coordinator()).get(path).ok().shows("Gipfelkreuz");
        a.app.signedIn(a.site.adviser()).get(path).status(403);
    }

    @Test
    void whoever_comes_too_late_reads_something_kind() {
        Challenge slow = a.asked(a.company("Gipfelkreuz"));
        String link = a.in(() -> a.challenges.answerLink(slow.id()));
        a.app.clock().advance(Duration.ofDays(15));
        a.app.bean(SiteJobs.class).runNow("outreach-waiting");
        Challenge quick = a.asked(a.company("Zeltbau Saar"));
        a.answer(quick, de.zusammenspiel.outreach.Answer.YES, AnswerDetails.NONE);

        Browser company = a.app.browser();
        company.get(link).ok().shows("Schon versorgt");
        String answer = company.page().path();
        company.get(answer + "?wahl=ja").ok();
        company.post(answer).ok().shows("vorgemerkt");

        a.run(() -> a.requests.withdraw(a.request, a.site.coordinator().actor(), "hat sich erledigt"));
        Challenge third = slow;
        assertThat(a.in(() -> a.challenges.answerable(third))).isFalse();
        company.get(link).ok().shows("Danke für Ihre Antwort");
    }
}
