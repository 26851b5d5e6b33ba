package de.zusammenspiel.identity;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The letters of this module: invitation and sign-in link. */
@Component
class AccountLetters {
    private final Outbox outbox;
    private final SignInLinks links;
    private final Sites sites;
    private final Texts texts;

    AccountLetters(Outbox outbox, SignInLinks links, Sites sites, Texts texts) {
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
        outbox.send(Letter.to(Recipient.staff(account.name(), account.email()))
                .kind("identity.invitation")
                .locale(locale)
                .subject(texts.text(locale, "identity.mail.invitation.subject", site.name()))
                .paragraph(texts.text(
                        locale,
                        "identity.mail.invitation.text",
                        by.name(),
                        texts.text(locale, "web.role." + role.name()),
                        site.name()))
                .action(texts.text(locale, "identity.mail.invitation.button"), link)
                .after(texts.text(locale, "identity.mail.invitation.after"))
                .direct()
                .build());
    }

    /** Belongs to no site, because a person may work for several. */
    void signIn(Account account, String next) {
        Locale locale = account.locale();
        String link = links.issue(account.id(), next, SignInLinks.SIGN_IN);
        outbox.sendOfInstallation(
                Letter.to(Recipient.staff(account.name(), account.email()))
                        .kind("identity.signin")
                        .locale(locale)
                        .subject(texts.text(locale, "identity.mail.signin.subject"))
                        .paragraph(texts.text(locale, "identity.mail.signin.text"))
                        .action(texts.text(locale, "identity.mail.signin.button"), link)
                        .after(texts.text(locale, "identity.mail.signin.after"))
                        .direct()
                        .build(),
                replyTo(account));
    }

    /** To the coordinator of a site that was just founded, whose own letters would be in practice mode. */
    void welcome(Account account, String next) {
        Locale locale = account.locale();
        String link = links.issue(account.id(), next, SignInLinks.INVITATION);
        outbox.sendOfInstallation(
                Letter.to(Recipient.staff(account.name(), account.email()))
                        .kind("identity.welcome")
                        .locale(locale)
                        .subject(texts.text(locale, "identity.mail.welcome.subject"))
                        .paragraph(texts.text(locale, "identity.mail.welcome.text"))
                        .action(texts.text(locale, "identity.mail.invitation.button"), link)
                        .after(texts.text(locale, "identity.mail.invitation.after"))
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
