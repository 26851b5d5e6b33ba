package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.NoticeWay;
import de.zusammenspiel.directory.Notices;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactPathsTest {
    private final OutreachCase a = new OutreachCase();
    private final Ties ties = a.app.bean(Ties.class);
    private final ContactPaths paths = a.app.bean(ContactPaths.class);
    private final Notices notices = a.app.bean(Notices.class);
    private final TestPerson ernst = a.site.connector();
    private final TestPerson claudia = a.site.coordinator();
    private final Actor actor = claudia.actor();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    private OrganisationId bare(String name) {
        return a.in(() -> a.organisations.register(NewOrganisation.company(name, "Saarbrücken", "10041100"), actor));
    }

    private void knows(TestPerson who, OrganisationId whom, Acquaintance how) {
        a.run(() -> ties.record(who.account(), who.name(), whom, how, actor));
    }

    private List<ContactPath> ways(OrganisationId to) {
        return a.in(() -> paths.to(to));
    }

    private String said(ContactPath path) {
        return a.app.bean(PathWords.class).sentence(path, Locale.GERMAN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(a.app.clock().instant(), java.time.ZoneId.of("Europe/Berlin"));
    }

    @Test
    void the_warmest_way_is_said_in_one_sentence_without_a_name_until_somebody_is_named() {
        OrganisationId company = bare("Schönbau");
        knows(ernst, company, Acquaintance.of(3, "").as("Geschäftsführung").since(2019, today()));
        assertThat(said(ways(company).getFirst()))
                .startsWith("Ernst Kuhn kennt jemanden im Haus (Geschäftsführung) seit 2019, letzter Kontakt ");

        a.run(() -> ties.name(
                ties.knowing(company).getFirst().id(), "Mira Schön", "Geschäftsführerin", null, null, "Ernst", actor));
        assertThat(said(ways(company).getFirst())).startsWith("Ernst Kuhn kennt Mira Schön seit 2019");
    }

    @Test
    void two_steps_lead_where_nobody_knows_anybody_and_one_warm_step_beats_them() {
        OrganisationId shop = bare("Gipfelkreuz");
        OrganisationId printer = bare("Druckhaus");
        knows(ernst, shop, Acquaintance.of(3, "Stammtisch"));
        a.run(() -> ties.record(shop, printer, Acquaintance.of(2, "Katalog"), actor));
        assertThat(ways(printer)).hasSize(1);
        assertThat(ways(printer).getFirst().steps()).isEqualTo(2);
        assertThat(said(ways(printer).getFirst()))
                .isEqualTo("Ernst Kuhn kennt Gipfelkreuz, dort kennt man jemanden im Haus");

        knows(a.site.runner(), printer, Acquaintance.of(3, ""));
        assertThat(ways(printer))
                .extracting(ContactPath::introducer)
                .startsWith(a.site.runner().account());
        assertThat(a.in(() -> paths.to(List.of(shop, printer, bare("Fremd"))))).containsOnlyKeys(shop, printer);
    }

    @Test
    void whoever_asks_for_others_already_comes_later() {
        OrganisationId company = a.company("Kunz Logistik");
        knows(ernst, company, Acquaintance.of(3, ""));
        knows(a.site.runner(), company, Acquaintance.of(3, ""));
        List<ContactPath> before = ways(company);
        assertThat(before.getFirst().warmth()).isEqualTo(before.getLast().warmth());

        a.planned(a.company("Eins"), Way.CALL, ernst);
        a.planned(a.company("Zwei"), Way.CALL, ernst);
        assertThat(ways(company))
                .extracting(ContactPath::introducer)
                .first()
                .isEqualTo(a.site.runner().account());
        assertThat(said(ways(company).getLast())).endsWith("fragt gerade schon 2 andere Häuser");
    }

    @Test
    void who_left_the_group_opens_no_doors_any_more() {
        OrganisationId company = bare("Saarbank");
        knows(ernst, company, Acquaintance.of(3, ""));
        a.run(() -> a.app.bean(Accounts.class).endMembership(ernst.account(), Role.GROUP_MEMBER, actor));
        assertThat(ways(company)).isEmpty();
    }

    private ContactId named(OrganisationId company, @Nullable String email) {
        knows(ernst, company, Acquaintance.of(2, ""));
        return a.in(() -> ties.name(
                ties.knowing(company).getFirst().id(),
                "Tom Brandt",
                "Werkstatt",
                email,
                "0681 1",
                "Ernst Kuhn",
                actor));
    }

    @Test
    void the_first_letter_says_where_the_name_comes_from_and_the_clock_stops() {
        OrganisationId company = bare("Brandt Metall");
        ContactId tom = named(company, "brandt@metall.example");
        assertThat(a.in(() -> notices.waiting(tom)).orElseThrow().due()).isEqualTo(today().plusMonths(1));

        Challenge call = a.planned(company, Way.CALL, ernst);
        assertThat(call.text()).doesNotContain("Art. 14");
        a.run(() -> a.challenges.withdraw(call.id(), ernst.actor()));
        Challenge letter = a.planned(company, Way.LETTER, ernst);
        assertThat(letter.text()).contains("Ernst Kuhn hat Sie uns", "Art. 14 DSGVO", "/datenschutz");
        a.run(() -> a.challenges.asked(letter.id(), ernst.actor()));
        assertThat(a.in(() -> notices.waiting(tom))).isEmpty();
    }

    @Test
    void who_was_not_asked_is_told_by_mail_before_the_month_is_over() {
        ContactId tom = named(bare("Brandt Metall"), "brandt.metall@haus.example");
        ContactId silent = named(bare("Still GmbH"), null);
        int before = a.app.mail().getReceivedMessages().length;
        a.app.clock().advance(Duration.ofDays(20));
        a.app.bean(SiteJobs.class).runNow("directory-notice");
        assertThat(a.in(() -> notices.waiting(tom))).isPresent();

        a.app.clock().advance(Duration.ofDays(9));
        a.app.bean(SiteJobs.class).runNow("directory-notice");
        assertThat(a.in(() -> notices.waiting(tom))).isEmpty();
        assertThat(a.in(() -> notices.waiting(silent))).isPresent();
        assertThat(a.app.mail().waitForIncomingEmail(5_000, before + 1)).isTrue();
        assertThat(Arrays.stream(a.app.mail().getReceivedMessages())).isNotEmpty();
        Browser coordinator = a.app.signedIn(claudia);
        coordinator.get(a.site.at("/heute")).ok().shows("Tom Brandt, Still GmbH", "Mitteilen");

        a.run(() -> notices.given(silent, NoticeWay.ORAL, actor));
        assertThat(a.in(() -> notices.waiting(silent))).isEmpty();
    }

    @Test
    void ties_are_noted_named_and_told_on_pages() {
        OrganisationId company = bare("Hoffmann Elektro");
        OrganisationId bank = bare("Stadtbank");
        Browser member = a.app.signedIn(ernst);
        String profile = a.site.at("/organisationen/" + company);
        member.get(profile + "/bekannt").ok().hides("Wer kennt dort jemanden?");
        member.post(profile + "/bekannt", "function", "Inhaber").status(422);
        member.post(profile + "/bekannt", "strength", "2", "since", "1492").status(422);
        member.post(
                        profile + "/bekannt",
                        "strength",
                        "2",
                        "function",
                        "Inhaber",
                        "since",
                        "2018",
                        "lastContact",
                        "1.3.2099")
                .status(422)
                .shows("nicht in der Zukunft");
        member.post(profile + "/bekannt", "strength", "2", "function", "Inhaber", "since", "2018", "lastContact", "")
                .ok()
                .shows("Ernst Kuhn kennt jemanden im Haus (Inhaber) seit 2018");
        member.get(profile + "/bekannt/ueber?q=stadtbank").ok().shows("Stadtbank");
        member.get(profile + "/bekannt/ueber?knower=" + bank).ok();
        member.post(profile + "/bekannt/ueber", "strength", "1", "origin", "Hausbank")
                .ok()
                .shows("Stadtbank kennt jemanden im Haus");
        member.get(profile + "/bekannt/ueber?knower=" + company).status(422).shows("dieselbe Organisation");

        member.get(member.get(profile).link("Person benennen")).ok().shows("innerhalb eines Monats");
        member.post(profile + "/bekannt/name", "name", "").status(422);
        member.post(profile + "/bekannt/name", "name", "Jo Hoffmann", "email", "")
                .ok()
                .shows("Ernst Kuhn kennt Jo Hoffmann", "Weiß noch nicht, woher");
        Browser coordinator = a.app.signedIn(claudia);
        coordinator
                .get(coordinator.get(profile).link("Jetzt mitteilen"))
                .ok()
                .shows("Genannt hat Sie uns: Ernst Kuhn", "Brief ist abgeschickt");
        Contact jo = a.in(() -> a.organisations.contactsOf(company).getFirst());
        coordinator
                .post(profile + "/kontakt/" + jo.id() + "/mitteilung", "how", "LETTER")
                .ok()
                .hides("Weiß noch nicht");
        coordinator
                .get(a.site.at("/anfragen/" + a.request().number() + "/ansprache/neu?organisation=" + company))
                .ok()
                .shows("Ernst Kuhn kennt Jo Hoffmann");
    }
}
