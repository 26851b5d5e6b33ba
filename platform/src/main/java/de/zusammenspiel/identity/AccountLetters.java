package de.zusammenspiel.identity;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters of this module: invitation and sign-in link. */
@Component
class AccountLetters {
    private final Outbox outbox;
    private final SignInLinks links;
    private final Sites sites;
    private final Letters letters;
    private final Texts texts;

    AccountLetters(Outbox outbox, SignInLinks links, Sites sites, Letters letters, Texts texts) {
        this.letters = letters;
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.texts = texts;
    }

    /** In the name of the site's contact person, whom the invited person probably knows. */
    void invite(Account account, Role role, Actor by) {
        Site site = sites.current();
        Locale locale = account.locale();
        String link = links.issue(account.id(), "/" + site.slug() + "/heute", SignInLinks.INVITATION);
        outbox.send(letters.write(
                        IdentityLetterKinds.INVITATION,
                        Recipient.staff(account.name(), account.email()),
                        Wording.of(locale),
                        Map.of("von", by.name(), "aufgabe", texts.text(locale, "web.role." + role.name())),
                        link)
                .direct()
                .build());
    }

    /** Belongs to no site, because a person may work for several. */
    void signIn(Account account, String next) {
        ofInstallation(IdentityLetterKinds.SIGN_IN, account, links.issue(account.id(), next, SignInLinks.SIGN_IN));
    }

    /** To the coordinator of a site that was just founded, whose own letters would be in practice mode. */
    void welcome(Account account, String next) {
        ofInstallation(IdentityLetterKinds.WELCOME, account, links.issue(account.id(), next, SignInLinks.INVITATION));
    }

    private void ofInstallation(LetterKind kind, Account account, String link) {
        outbox.sendOfInstallation(
                letters.write(
                                kind,
                                Recipient.staff(account.name(), account.email()),
                                Wording.of(account.locale()),
                                Map.of(),
                                link)
                        .direct()
                        .build(),
                replyTo(account));
    }

    /** Answers go to the contact person of the first site; a new installation has at least one. */
    private Sender replyTo(Account account) {
        return sites.all().stream()
                .findFirst()
                .map(site -> Sender.of("Zusammenspiel", site.contactEmail()))
                .orElseGet(() -> Sender.of("Zusammenspiel", account.email()));
    }
}
