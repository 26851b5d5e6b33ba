package de.zusammenspiel.demo;

import de.zusammenspiel.identity.DemoLogins;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo is and who may be tried out. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class DemoGreeting {
    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);
    private final DemoLogins logins;
    private final PublicAddress address;
    private final Texts texts;

    DemoGreeting(DemoLogins logins, PublicAddress address, Texts texts) {
        this.texts = texts;
        this.logins = logins;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        StringBuilder people = new StringBuilder();
        for (DemoLogins.SiteLogins site : logins.logins()) {
            people.append("  ")
                    .append(site.site())
                    .append(" (")
                    .append(address.of("/" + site.slug()))
                    .append(")\n");
            for (DemoLogins.Login login : site.logins()) {
                people.append("    %-22s %s%n"
                        .formatted(texts.text(Locale.GERMAN, "web.role." + login.role()), login.name()));
            }
        }
        people.append("  ")
                .append(texts.text(Locale.GERMAN, "web.role.OFFICE"))
                .append("\n    ")
                .append(DemoPeople.OFFICE);
        LOG.info("""

                  Zusammenspiel läuft: {}

                  Auf der Startseite melden Sie sich mit einem Klick an, als:
                {}

                  Alle Briefe der Beispiele liegen hier: {}

                  Beenden mit Strg+C. Nichts verlässt diesen Rechner.
                """, address.of("/"), people, address.of("/postfach"));
    }
}
