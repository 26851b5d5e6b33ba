package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.AskWords;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.LetterPaper;
import de.zusammenspiel.web.part.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a challenge show. */
@Component
class ChallengePages {
    private final Challenges challenges;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final AskWords words;
    private final Askers askers;
    private final Links links;
    private final PublicAddress address;
    private final Clock clock;

    ChallengePages(
            Challenges challenges,
            SupportRequests requests,
            Organisations organisations,
            AskWords words,
            Askers askers,
            Links links,
            PublicAddress address,
            Clock clock) {
        this.challenges = challenges;
        this.requests = requests;
        this.organisations = organisations;
        this.words = words;
        this.askers = askers;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    SupportRequest request(Challenge challenge) {
        return requests.get(challenge.request());
    }

    ChallengePage of(
            Challenge challenge, Viewer viewer, @Nullable String link, String greeting, String text, FormCheck check) {
        SupportRequest request = request(challenge);
        Optional<Contact> contact = contact(challenge);
        String message = own(challenge, link)
                .map(path -> words.message(challenge, address.of(path)))
                .orElse(null);
        boolean mail = contact.filter(Contact::mayBeMailed).isPresent();
        return new ChallengePage(
                challenge.organisationName(),
                ChallengeRow.of(challenge, request.question(), LocalDate.ofInstant(clock.instant(), Texts.ZONE)),
                request,
                card(challenge, contact),
                words.threeSentences(challenge, request),
                new Letter(
                        challenge.askedByName(),
                        challenge.addressee(),
                        null,
                        null,
                        words.subject(challenge),
                        paragraphs(challenge),
                        challenge.way() == Way.PLATFORM_MAIL ? check.say("outreach.answer.YES") : null,
                        words.signature(challenge)),
                message,
                message == null ? null : mailto(contact, words.subject(challenge), message),
                challenges.searching(request),
                challenges.answerable(challenge),
                mail,
                challenge.way() == Way.PLATFORM_MAIL
                        && challenge.state() == ChallengeState.PLANNED
                        && challenges.mailBudgetSpent(challenge),
                challenge.state() == ChallengeState.PLANNED
                        ? askers.of(
                                challenge.organisation(),
                                request.id(),
                                viewer,
                                challenge.askedBy().toString(),
                                check.locale())
                        : List.of(),
                ways(challenge, mail, check),
                greeting,
                text,
                check.version(challenge.version()),
                check.errors());
    }

    private static List<String> paragraphs(Challenge challenge) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(challenge.greeting());
        paragraphs.addAll(Letter.paragraphs(challenge.text()));
        return paragraphs;
    }

    private static List<Option> ways(Challenge challenge, boolean mail, FormCheck check) {
        List<Option> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            if (way != Way.PLATFORM_MAIL || mail) {
                ways.add(Option.of(way.name(), check.say("outreach.way." + way)).select(way == challenge.way()));
            }
        }
        return ways;
    }

    private Optional<Contact> contact(Challenge challenge) {
        return challenge.contact() == null ? Optional.empty() : organisations.contact(challenge.contact());
    }

    private ContactCard card(Challenge challenge, Optional<Contact> contact) {
        Organisation organisation = organisations.get(challenge.organisation());
        return new ContactCard(
                challenge.addressee(),
                contact.map(Contact::role).filter(role -> !role.isBlank()).orElse(null),
                organisation.name(),
                null,
                organisation.sector().name(),
                contact.map(Contact::phone).orElse(organisation.phone()),
                contact.map(Contact::email).orElse(organisation.email()),
                organisation.notWhen().isBlank() ? null : organisation.notWhen());
    }

    /** A link in the address of the page counts only if it leads to this challenge. */
    private Optional<String> own(Challenge challenge, @Nullable String link) {
        if (link == null || !link.startsWith("/l/")) {
            return Optional.empty();
        }
        return links.find(link.substring("/l/".length()))
                .map(Link::subject)
                .filter(subject -> subject.equals(challenge.id().value()))
                .map(subject -> link);
    }

    private static String mailto(Optional<Contact> contact, String subject, String message) {
        return "mailto:"
                + contact.map(Contact::email).map(ChallengePages::encode).orElse("") + "?subject=" + encode(subject)
                + "&body=" + encode(message);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }

    /** @param code a code made a moment ago; without one the sheet offers to make it */
    LetterSheetPage sheet(Challenge challenge, Site site, @Nullable String code, FormCheck check) {
        boolean own = isOwn(challenge, code);
        List<String> lines = address(challenge);
        return new LetterSheetPage(
                check.say("outreach.sheet.title", challenge.organisationName()),
                challenge,
                words.subject(challenge),
                lines,
                paragraphs(challenge),
                words.signature(challenge),
                own ? code : null,
                address.of("/l").replaceFirst("^https?://", ""),
                own ? QrCode.of(address.of("/l/" + code)) : null,
                "/" + site.slug() + "/ansprachen/" + challenge.number());
    }

    /**
     * The same on paper, as a PDF.
     *
     * @param code a code of this challenge made a moment ago
     */
    LetterPaper paper(Challenge challenge, Site site, String code, FormCheck check) {
        if (!isOwn(challenge, code)) {
            throw new NotFound("code");
        }
        return new LetterPaper(
                "de",
                check.german("outreach.sheet.title", challenge.organisationName()),
                check.german("outreach.sheet.sender", site.name(), site.contactName()),
                check.german("outreach.sheet.foot", challenge.number(), site.contactName(), site.contactEmail()),
                address(challenge),
                Texts.date(Locale.GERMAN, LocalDate.ofInstant(clock.instant(), Texts.ZONE)),
                words.subject(challenge),
                paragraphs(challenge),
                check.german("outreach.ask.farewell"),
                words.signature(challenge).lines().toList(),
                new LetterPaper.Answer(
                        check.german("outreach.sheet.answer", address.of("/l").replaceFirst("^https?://", "")),
                        code,
                        QrCode.picture(address.of("/l/" + code)),
                        check.german("outreach.sheet.qr")));
    }

    private boolean isOwn(Challenge challenge, @Nullable String code) {
        return code != null
                && links.find(code)
                        .filter(link -> link.subject().equals(challenge.id().value()))
                        .isPresent();
    }

    private List<String> address(Challenge challenge) {
        Organisation organisation = organisations.get(challenge.organisation());
        List<String> lines = new ArrayList<>();
        lines.add(organisation.name());
        if (!challenge.contactName().isBlank()) {
            lines.add(challenge.contactName());
        }
        if (organisation.street() != null) {
            lines.add(organisation.street());
        }
        lines.add((organisation.postcode() == null ? "" : organisation.postcode() + " ") + organisation.placeLabel());
        return lines;
    }
}
