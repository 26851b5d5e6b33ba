package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.DeliveryReport;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.ContactCard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Accompanying a delivery, signed in or by a personal link, on the phone. */
@Controller
class SupportPages {
    private final Agreements agreements;
    private final AgreementWords words;

    SupportPages(Agreements agreements, AgreementWords words) {
        this.agreements = agreements;
        this.words = words;
    }

    @GetMapping("/{site}/begleitung")
    Response list(Site site, Viewer viewer, FormCheck check) {
        return new SupportListPage(
                check.say("agreement.support.list"),
                viewer.accounts().stream()
                        .flatMap(account -> agreements.ofRunner(account).stream())
                        .map(card -> new AgreementListPage.Row(
                                "/" + site.slug() + "/begleitung/" + card.number(),
                                card.number(),
                                card.subject(),
                                card.companyName(),
                                card.nonProfitName(),
                                words.when(card.from(), card.until(), check.locale()),
                                words.state(card.state(), check.locale()),
                                AgreementWords.tone(card.state())))
                        .toList());
    }

    @GetMapping("/{site}/begleitung/{number}")
    Response own(@PathVariable String number, Site site, Viewer viewer, FormCheck check) {
        Agreement agreement = mine(number, viewer);
        return page(agreement, path(site, agreement), site, null, check);
    }

    @PostMapping("/{site}/begleitung/{number}")
    Response reportOwn(
            @PathVariable String number, @ModelAttribute ReportForm form, Site site, Viewer viewer, FormCheck check) {
        Agreement agreement = mine(number, viewer);
        return report(agreement, path(site, agreement), site, form, viewer.actor(), check);
    }

    @GetMapping("/l/{token}/begleitung")
    Response byLink(@PathVariable String token, Link link, FormCheck check) {
        return page(agreements.get(new AgreementId(link.subject())), linkPath(token), null, null, check);
    }

    @PostMapping("/l/{token}/begleitung")
    Response reportByLink(@PathVariable String token, @ModelAttribute ReportForm form, Link link, FormCheck check) {
        Agreement agreement = agreements.get(new AgreementId(link.subject()));
        return report(agreement, linkPath(token), null, form, link.actor(), check);
    }

    private Agreement mine(String number, Viewer viewer) {
        Agreement agreement = agreements.byNumber(number);
        if (!viewer.is(Role.COORDINATOR) && viewer.accounts().stream().noneMatch(agreement::isOf)) {
            throw new Forbidden();
        }
        return agreement;
    }

    private Response report(
            Agreement agreement, String path, @Nullable Site site, ReportForm form, Actor by, FormCheck check) {
        if (!agreement.state().isUnderWay()) {
            return AgreementPages.notNow(path, agreement, check);
        }
        boolean stuck = "stuck".equals(form.act());
        String reason = stuck ? check.required("reason", form.reason(), 2_000) : "";
        if (!stuck && agreement.waitsForCouncil()) {
            check.error("", "agreement.council.text");
        }
        if (check.failed()) {
            return page(agreement, path, site, form.reason(), check);
        }
        agreements.report(agreement.id(), stuck ? new DeliveryReport.Stuck(reason) : new DeliveryReport.Running(), by);
        return Redirect.to(path, check.say(stuck ? "agreement.support.stuck" : "agreement.support.running"));
    }

    private Response page(
            Agreement agreement, String path, @Nullable Site site, @Nullable String reason, FormCheck check) {
        List<String> gives = new ArrayList<>(words.given(agreement, Side.COMPANY, check.locale()));
        gives.addAll(words.given(agreement, Side.NON_PROFIT, check.locale()));
        boolean kept = agreement.state().isKept();
        return new SupportPage(
                check.say("agreement.support.title", agreement.companyName(), agreement.nonProfitName()),
                path,
                agreement.number(),
                words.state(agreement.state(), check.locale()),
                AgreementWords.tone(agreement.state()),
                agreement.firstContactUntil() == null
                        ? agreement.firstContactBy()
                        : check.say(
                                "agreement.field.firstContact.until",
                                agreement.firstContactBy(),
                                agreement.firstContactUntil()),
                words.when(agreement.from(), agreement.until(), check.locale()),
                agreement.place(),
                agreement.bring(),
                gives,
                agreement.parties().stream()
                        .map(party -> new ContactCard(
                                party.person(),
                                null,
                                party.organisationName(),
                                null,
                                party.side().name(),
                                party.contactPhone(),
                                party.contactEmail(),
                                party.contactPhone() == null && party.contactEmail() == null
                                        ? check.say("agreement.support.noWay")
                                        : null))
                        .toList(),
                agreement.state() == AgreementState.STUCK ? agreement.stuckReason() : "",
                agreement.waitsForCouncil(),
                agreement.state().isUnderWay(),
                kept && site != null && agreement.thankedAt() == null ? one(site, agreement) + "/dank" : null,
                kept && site != null ? one(site, agreement) + "/wirkung" : null,
                reason,
                check.errors());
    }

    private static String one(Site site, Agreement agreement) {
        return AgreementPages.path(site, agreement);
    }

    private static String path(Site site, Agreement agreement) {
        return "/" + site.slug() + "/begleitung/" + agreement.number();
    }

    private static String linkPath(String token) {
        return "/l/" + token + "/begleitung";
    }
}
