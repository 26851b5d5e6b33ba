package de.zusammenspiel.demo;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The people of the example sites. All of them are invented. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class DemoPeople {
    /** A site with the people its stories need. */
    record Cast(SiteId site, Actor coordinator, List<Person> connectors, List<Person> runners) {
        Person connector() {
            return connectors.getFirst();
        }

        Person runner() {
            return runners.getFirst();
        }
    }

    record Person(UUID account, String name) {
        Actor actor() {
            return Actor.account(account, name);
        }
    }

    /** The service office founds sites and never sees their cases. */
    static final String OFFICE = "Ruth Adam";

    private final Foundings foundings;
    private final Accounts accounts;

    DemoPeople(Foundings foundings, Accounts accounts) {
        this.foundings = foundings;
        this.accounts = accounts;
    }

    boolean alreadyThere() {
        return !accounts.none();
    }

    /** The pilot of the source texts: one city with its district as catchment. */
    Cast saarbruecken() {
        Foundings.Founded founded = foundings.foundFirst(
                new Foundings.NewSite(
                        "saarbruecken",
                        "Saarbrücken",
                        List.of("10041"),
                        "Jana Weber",
                        new EmailAddress("weber@herausforderung-saar.example"),
                        "0681 555010",
                        false,
                        true),
                new Foundings.Coordinator(new EmailAddress("adam@servicestelle.example"), OFFICE));
        return CurrentSite.in(founded.site(), () -> {
            Actor office = Actor.account(founded.coordinator(), OFFICE);
            Person coordinator = admit("weber@herausforderung-saar.example", "Jana Weber", Role.COORDINATOR, office);
            accounts.endMembership(founded.coordinator(), Role.COORDINATOR, office);
            accounts.endMembership(founded.coordinator(), Role.SITE_ADMIN, office);
            admit("lang@herausforderung-saar.example", "Oliver Lang", Role.SITE_ADMIN, coordinator.actor());
            admit("meyer@stadt-saarbruecken.example", "Dr. Christine Meyer", Role.ADVISER, coordinator.actor());
            return new Cast(
                    founded.site(),
                    coordinator.actor(),
                    List.of(
                            member("petersen@saarbank.example", "Jens Petersen", GroupPart.CONNECTOR, coordinator),
                            member("kunz@kunz-logistik.example", "Monika Kunz", GroupPart.CONNECTOR, coordinator)),
                    List.of(
                            member("demir@saarbank.example", "Leyla Demir", GroupPart.RUNNER, coordinator),
                            member("haas@bitwerk-saar.example", "Tobias Haas", GroupPart.RUNNER, coordinator)));
        });
    }

    /** All of Germany: a site in which every example finds its place. */
    Cast region() {
        Foundings.Founded founded = foundings.found(
                new Foundings.NewSite(
                        "beispielregion",
                        "Beispielregion",
                        List.of(),
                        "Markus Thiele",
                        new EmailAddress("thiele@beispielregion.example"),
                        "030 555020",
                        false,
                        true),
                new Foundings.Coordinator(new EmailAddress("thiele@beispielregion.example"), "Markus Thiele"),
                Actor.system());
        return CurrentSite.in(founded.site(), () -> {
            Person coordinator = new Person(founded.coordinator(), "Markus Thiele");
            admit("brink@beispielregion.example", "Eva Brink", Role.SITE_ADMIN, coordinator.actor());
            admit("opitz@diakonie-beispiel.example", "Friedrich Opitz", Role.ADVISER, coordinator.actor());
            return new Cast(
                    founded.site(),
                    coordinator.actor(),
                    List.of(
                            member("arndt@hafenwerft.example", "Susanne Arndt", GroupPart.CONNECTOR, coordinator),
                            member(
                                    "wolters@volksbank-nord.example",
                                    "Hinnerk Wolters",
                                    GroupPart.CONNECTOR,
                                    coordinator)),
                    List.of(
                            member("said@hafenwerft.example", "Amira Said", GroupPart.RUNNER, coordinator),
                            member("klein@solarkontor.example", "Jonas Klein", GroupPart.RUNNER, coordinator)));
        });
    }

    private Person member(String email, String name, GroupPart part, Person by) {
        return new Person(accounts.admit(new EmailAddress(email), name, Role.GROUP_MEMBER, part, by.actor()), name);
    }

    private Person admit(String email, String name, Role role, Actor by) {
        return new Person(accounts.admit(new EmailAddress(email), name, role, null, by), name);
    }
}
