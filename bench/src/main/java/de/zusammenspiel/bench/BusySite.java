package de.zusammenspiel.bench;

import de.zusammenspiel.ZusammenspielApplication;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.CurrentSite;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The platform with one busy site, made by its use cases: 10,000 requests, 5,000 organisations. Prints a sign-in link of
 * its coordinator, which the load then uses.
 */
public final class BusySite {
    private static final Logger LOG = LoggerFactory.getLogger(BusySite.class);
    private static final int REQUESTS = 10_000;
    private static final int ORGANISATIONS = 5_000;
    private static final String COORDINATOR = "koordination@messung.example";
    private static final String[] THINGS = {
        "Wer hilft uns beim Streichen von Räumen im Haus", "Wir brauchen gebrauchte Laptops für unseren Treff",
        "Gesucht wird ein Transporter für unser Sommerfest", "Wer prüft einen Mietvertrag für unsere Beratungsstelle",
        "Uns fehlen warme Decken für die Notunterkunft", "Wer übt mit Jugendlichen Bewerbungsgespräche"
    };

    private BusySite() {}

    public static void main(String[] args) {
        ConfigurableApplicationContext context = SpringApplication.run(ZusammenspielApplication.class, args);
        Accounts accounts = context.getBean(Accounts.class);
        if (accounts.none()) {
            Foundings.Founded site = context.getBean(Foundings.class)
                    .foundFirst(
                            new Foundings.NewSite(
                                    "messung",
                                    "Messung",
                                    List.of(),
                                    "Jana Weber",
                                    new EmailAddress(COORDINATOR),
                                    null,
                                    true,
                                    true),
                            new Foundings.Coordinator(new EmailAddress(COORDINATOR), "Jana Weber"));
            CurrentSite.run(site.site(), () -> fill(context, Actor.account(site.coordinator(), "Jana Weber")));
        }
        String link = context.getBean(SignInLinks.class)
                .issue(
                        accounts.byEmail(new EmailAddress(COORDINATOR))
                                .orElseThrow()
                                .id(),
                        "/konto",
                        SignInLinks.SIGN_IN);
        LOG.info("BENCH-LINK {}", link);
    }

    private static void fill(ConfigurableApplicationContext context, Actor by) {
        Organisations organisations = context.getBean(Organisations.class);
        SupportRequests requests = context.getBean(SupportRequests.class);
        Random random = new Random(7);
        List<OrganisationId> nonProfits = new java.util.ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            boolean company = i % 2 == 0;
            NewOrganisation one = company
                    ? NewOrganisation.company("Betrieb " + i + " GmbH", "Saarbrücken", "10041100")
                    : NewOrganisation.nonProfit("Verein " + i + " e.V.", "Saarbrücken", "10041100");
            OrganisationId id = organisations.register(one, by);
            if (!company) {
                nonProfits.add(id);
            }
            progress("Organisationen", i, ORGANISATIONS);
        }
        for (int i = 0; i < REQUESTS; i++) {
            requests.submit(
                    NewRequest.asking(
                                    "Verein " + (i % 2_500 * 2 + 1) + " e.V.",
                                    THINGS[random.nextInt(THINGS.length)] + " (" + i + ")?")
                            .organisation(nonProfits.get(i % nonProfits.size()))
                            .contact("Kontakt " + i, null, "0681 " + (10_000 + i))
                            .purpose("Für Menschen im Stadtteil, Nummer " + i)
                            .kinds(ResourceKind.HANDS)
                            .amount("4 Personen")
                            .wishDate(null, true)
                            .place("10041100", "Saarbrücken", false)
                            .whyNotOtherwise("Dafür gibt es keine Mittel.")
                            .participation("Wir helfen alle mit.")
                            .channel(Channel.DEMO)
                            .build(),
                    by);
            progress("Anfragen", i, REQUESTS);
        }
    }

    private static void progress(String what, int done, int all) {
        if (done % 1_000 == 0) {
            LOG.info("{}: {} von {}", what, done, all);
        }
    }
}
