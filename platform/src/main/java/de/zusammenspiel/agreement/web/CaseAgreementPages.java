package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Contribution;
import de.zusammenspiel.agreement.MoneyWords;
import de.zusammenspiel.agreement.NewAgreement;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agreements of one case; several companies may each give a part. */
@Controller
class CaseAgreementPages {
    private static final int CHOICES = 7;
    private final Agreements agreements;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final AgreementWords words;

    CaseAgreementPages(
            Agreements agreements, SupportRequests requests, Organisations organisations, AgreementWords words) {
        this.agreements = agreements;
        this.requests = requests;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/{site}/anfragen/{number}/vereinbarungen")
    Response list(@PathVariable String number, Site site, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        return new CaseAgreementsPage(
                check.say("agreement.case.title"),
                path(site, request) + "/vereinbarungen",
                path(site, request),
                request.number(),
                request.question(),
                agreements.of(request.id()).stream()
                        .map(one -> row(one, site, check))
                        .toList(),
                agreements.pledgesWithout(request.id()).stream()
                        .map(pledge -> new CaseAgreementsPage.Waiting(
                                pledge.id().toString(), pledge.organisationName(), what(pledge, request)))
                        .toList());
    }

    private AgreementListPage.Row row(Agreement one, Site site, FormCheck check) {
        return new AgreementListPage.Row(
                AgreementPages.path(site, one),
                one.number(),
                String.join("; ", words.given(one, Side.COMPANY, check.locale())),
                one.companyName(),
                one.nonProfitName(),
                words.when(one.from(), one.until(), check.locale()),
                words.state(one.state(), check.locale()),
                AgreementWords.tone(one.state()));
    }

    private static String what(Pledge pledge, SupportRequest request) {
        return pledge.what().isBlank() ? request.amount() : pledge.what();
    }

    @PostMapping("/{site}/anfragen/{number}/vereinbarungen")
    Response make(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String pledge,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        UUID id = check.id("pledge", pledge);
        boolean waits = agreements.pledgesWithout(request.id()).stream()
                .anyMatch(one -> one.id().value().equals(id));
        if (id == null || !waits) {
            return Redirect.to(path(site, request) + "/vereinbarungen", check.say("agreement.case.gone"));
        }
        AgreementId made = agreements.fromPledge(new PledgeId(id), actor);
        return Redirect.to(AgreementPages.path(site, agreements.get(made)), check.say("agreement.done.made"));
    }

    @GetMapping("/{site}/anfragen/{number}/vereinbarungen/neu")
    Response fresh(@PathVariable String number, Site site, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        return page(
                request, site, new NewAgreementForm(null, null, null, null, null, null, null, null), List.of(), check);
    }

    @PostMapping("/{site}/anfragen/{number}/vereinbarungen/neu")
    Response direct(
            @PathVariable String number,
            @ModelAttribute NewAgreementForm form,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        String name = check.required("companyName", form.companyName(), FormCheck.SHORT_TEXT);
        String what = check.required("what", form.what(), 2_000);
        MoneyWords.in(what).ifPresent(money -> check.error("what", "agreement.error.money", money));
        ResourceKind kind = check.choice("kind", ResourceKind.class, form.kind());
        Integer persons = check.number("persons", form.persons(), 1, 10_000);
        Double hours = check.quantity("hours", form.hours(), 0.25, 100_000);
        Integer pieces = check.number("pieces", form.pieces(), 1, 1_000_000);
        UUID chosen = check.id("company", form.company());
        List<OrganisationCard> found = name.isEmpty() ? List.of() : organisations.search(name, Sector.COMPANY, CHOICES);
        check.needed("kind", kind);
        OrganisationId company = chosen == null ? only(found, name) : new OrganisationId(chosen);
        if (company == null && !found.isEmpty() && form.company() == null) {
            check.error("company", "agreement.error.company");
        }
        if (company != null && form.more() == null && agreements.hasPromised(request.id(), company)) {
            check.error("more", "agreement.error.promised", name);
        }
        if (kind == null || check.failed()) {
            return page(request, site, form, found, check);
        }
        OrganisationId giver = company == null
                ? organisations.findOrRegister(NewOrganisation.company(name, "", null), actor)
                : organisations.get(company).id();
        OrganisationId asking = request.organisation() == null
                ? organisations.findOrRegister(
                        NewOrganisation.nonProfit(request.organisationName(), request.placeLabel(), request.ags()),
                        actor)
                : request.organisation();
        if (request.organisation() == null) {
            requests.link(request.id(), asking);
        }
        AgreementId made = agreements.create(
                NewAgreement.between(giver, asking, request.question())
                        .about(request.id())
                        .with(new Contribution(Side.COMPANY, kind, what, persons, hours, pieces, "", false, ""))
                        .on(null, request.wishDate())
                        .at(request.confidentialPlace() ? "" : request.placeLabel()),
                actor);
        return Redirect.to(AgreementPages.path(site, agreements.get(made)), check.say("agreement.done.made"));
    }

    private static @Nullable OrganisationId only(List<OrganisationCard> found, String name) {
        return found.stream()
                .filter(card -> card.name().equalsIgnoreCase(name))
                .map(OrganisationCard::id)
                .findFirst()
                .orElse(null);
    }

    private static NewAgreementPage page(
            SupportRequest request, Site site, NewAgreementForm form, List<OrganisationCard> found, FormCheck check) {
        return new NewAgreementPage(
                check.say("agreement.new.title"),
                path(site, request) + "/vereinbarungen/neu",
                path(site, request) + "/vereinbarungen",
                form,
                found.isEmpty()
                        ? List.of()
                        : Stream.concat(
                                        found.stream()
                                                .map(card -> Option.of(
                                                        card.id().toString(), card.name(), card.placeLabel())),
                                        Stream.of(Option.of("", check.say("agreement.new.company.other"))))
                                .toList(),
                kinds(form.kind(), check),
                check.errors());
    }

    static List<Option> kinds(@Nullable String chosen, FormCheck check) {
        return Arrays.stream(ResourceKind.values())
                .map(kind -> Option.of(
                                kind.name(), "en".equals(check.locale().getLanguage()) ? kind.english() : kind.german())
                        .select(kind.name().equals(chosen)))
                .toList();
    }

    private static String path(Site site, SupportRequest request) {
        return "/" + site.slug() + "/anfragen/" + request.number();
    }
}
