package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Contribution;
import de.zusammenspiel.agreement.ContributionWords;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agreements and delivery notes as PDF: paper is where the two sides still meet. */
@Controller
class PaperPages {
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Agreements agreements;
    private final AgreementWords words;
    private final ContributionWords contributions;
    private final Paper paper;

    PaperPages(Agreements agreements, AgreementWords words, ContributionWords contributions, Paper paper) {
        this.agreements = agreements;
        this.words = words;
        this.contributions = contributions;
        this.paper = paper;
    }

    @GetMapping("/{site}/vereinbarungen/{number}/vereinbarung.pdf")
    Response agreement(@PathVariable String number, Site site, Viewer viewer) {
        return pdf(seen(number, viewer), site, false);
    }

    @GetMapping("/{site}/vereinbarungen/{number}/lieferschein")
    Response deliveryNote(@PathVariable String number, Site site, Viewer viewer) {
        return pdf(seen(number, viewer), site, true);
    }

    @GetMapping("/l/{token}/vereinbarung/papier")
    Response own(Link link, Site site) {
        return pdf(agreements.seat(link.subject()).agreement(), site, false);
    }

    private Agreement seen(String number, Viewer viewer) {
        Agreement agreement = agreements.byNumber(number);
        if (!viewer.is(Role.COORDINATOR) && viewer.accounts().stream().noneMatch(agreement::isOf)) {
            throw new Forbidden();
        }
        return agreement;
    }

    private Response pdf(Agreement agreement, Site site, boolean deliveryNote) {
        String name = (deliveryNote ? "Lieferschein-" : "Vereinbarung-") + agreement.number() + ".pdf";
        return new Download(
                name, "application/pdf", paper.pdf("agreement/paper", page(agreement, site, deliveryNote)), true);
    }

    private PaperPage page(Agreement agreement, Site site, boolean deliveryNote) {
        String title =
                say(deliveryNote ? "agreement.paper.deliveryNote" : "agreement.paper.agreement", agreement.number());
        return new PaperPage(
                "de",
                title,
                say("agreement.paper.sender", site.name()),
                say("agreement.paper.foot", agreement.number(), site.contactName(), site.contactEmail()),
                agreement.number(),
                agreement.subject(),
                agreement.parties().stream()
                        .map(PaperPages::box)
                        .map(this::named)
                        .toList(),
                agreement.contributions().stream()
                        .filter(one -> !deliveryNote || one.isGoods())
                        .map(one -> line(one, agreement))
                        .toList(),
                say("agreement.paper.what"),
                say("agreement.paper.amount"),
                say("agreement.paper.giver"),
                words.facts(agreement, LANGUAGE),
                say("agreement.paper.missing"),
                notes(agreement),
                deliveryNote
                        ? List.of(say("agreement.paper.handedOver"), say("agreement.paper.received"))
                        : List.of(
                                say("agreement.paper.sign", agreement.companyName()),
                                say("agreement.paper.sign", agreement.nonProfitName())));
    }

    private static PaperPage.Box box(Party party) {
        return new PaperPage.Box(
                party.side().name(),
                party.organisationName(),
                Stream.of(party.contactName(), party.contactPhone(), party.contactEmail())
                        .filter(Objects::nonNull)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private PaperPage.Box named(PaperPage.Box box) {
        return new PaperPage.Box(
                say(box.role().equals(Side.COMPANY.name()) ? "agreement.paper.company" : "agreement.paper.nonProfit"),
                box.name(),
                box.lines());
    }

    private PaperPage.Line line(Contribution one, Agreement agreement) {
        return new PaperPage.Line(
                agreement.party(one.giver()).organisationName(), one.what(), contributions.amount(one, LANGUAGE));
    }

    private List<String> notes(Agreement agreement) {
        List<String> notes = new ArrayList<>();
        notes.add(say("agreement.letter.noReceipt"));
        if (agreement.counterGift()) {
            notes.add(say("agreement.counterGift.text"));
        }
        if (agreement.councilNeeded()) {
            notes.add(say("agreement.council.text"));
        }
        for (Party party : agreement.parties()) {
            if (party.isConfirmed() && party.confirmedAt() != null) {
                notes.add(say(
                        "agreement.paper.confirmed",
                        party.organisationName(),
                        party.confirmedBy(),
                        party.confirmedAt().atZone(Texts.ZONE).toLocalDate()));
            }
        }
        return notes;
    }

    private String say(String key, Object... args) {
        return words.say(LANGUAGE, key, args);
    }
}
