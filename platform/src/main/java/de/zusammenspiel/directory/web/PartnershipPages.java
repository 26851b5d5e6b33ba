package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.PartnershipMove;
import de.zusammenspiel.directory.PartnershipStage;
import de.zusammenspiel.directory.PartnershipStep;
import de.zusammenspiel.directory.Partnerships;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One partnership. Whoever writes something down says what comes next and by when; otherwise nobody would. */
@Controller
class PartnershipPages {
    private static final int MATCHES = 12;

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Clock clock;

    PartnershipPages(Partnerships partnerships, Organisations organisations, Clock clock) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/{site}/partnerschaften/neu")
    Response begin(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String text,
            Site site,
            FormCheck check) {
        UUID id = check.id("organisation", organisation);
        if (id != null) {
            return page(organisations.get(new OrganisationId(id)), PartnershipForm.empty(), site, check);
        }
        String typed = FormCheck.clean(text);
        return new PartnershipStartPage(
                check.say("directory.partnership.new"),
                typed,
                organisations.search(typed, null, MATCHES).stream()
                        .map(card -> Action.link(
                                card.placeLabel().isBlank() ? card.name() : card.name() + ", " + card.placeLabel(),
                                "/" + site.slug() + "/partnerschaften/neu?organisation=" + card.id()))
                        .toList());
    }

    @PostMapping("/{site}/partnerschaften/neu")
    Response save(
            @RequestParam(required = false) @Nullable String organisation,
            @ModelAttribute PartnershipForm form,
            Site site,
            Actor by,
            FormCheck check) {
        UUID id = check.id("organisation", organisation);
        if (id == null) {
            return begin(null, null, site, check);
        }
        Organisation known = organisations.get(new OrganisationId(id));
        String aim = check.required("aim", form.aim(), PartnershipForm.AIM);
        PartnershipMove first = form.read(check);
        if (first == null || check.failed()) {
            return page(known, form, site, check);
        }
        UUID made = partnerships.begin(known.id(), aim, first, by);
        return Redirect.to(path(site, made), check.say("directory.partnership.begun"));
    }

    @GetMapping("/{site}/partnerschaften/{id}")
    Response show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String stufe, Site site, FormCheck check) {
        Partnership known = partnerships.get(id);
        PartnershipStage wanted = ListQuery.one(PartnershipStage.class, stufe);
        PartnershipStage stage = wanted == null ? known.stage() : wanted;
        return page(known, PartnershipForm.of(known, stage), site, check);
    }

    @PostMapping("/{site}/partnerschaften/{id}")
    Response move(@PathVariable UUID id, @ModelAttribute PartnershipForm form, Site site, Actor by, FormCheck check) {
        Partnership known = partnerships.get(id);
        String aim = check.required("aim", form.aim(), PartnershipForm.AIM);
        PartnershipMove move = form.read(check);
        StaleForm.check(form, PartnershipForm.of(known, known.stage()), known.version(), check);
        if (move == null || check.failed()) {
            return page(known, form, site, check);
        }
        partnerships.move(id, known.version(), aim, move, by);
        return Redirect.to(
                path(site, id),
                check.say(
                        move.stage() == PartnershipStage.SIGNED && known.stage() != PartnershipStage.SIGNED
                                ? "directory.partnership.signed"
                                : "directory.partnership.noted"));
    }

    private static PartnershipPage page(Organisation organisation, PartnershipForm form, Site site, FormCheck check) {
        return new PartnershipPage(
                check.say("directory.partnership.new"),
                organisation.name(),
                "/" + site.slug() + "/organisationen/" + organisation.id(),
                "/" + site.slug() + "/partnerschaften/neu?organisation=" + organisation.id(),
                null,
                null,
                false,
                null,
                form,
                PartnershipWords.stages(form.stage(), check),
                List.of(),
                check.errors());
    }

    private PartnershipPage page(Partnership known, PartnershipForm form, Site site, FormCheck check) {
        return new PartnershipPage(
                known.aim(),
                known.organisationName(),
                "/" + site.slug() + "/organisationen/" + known.organisation(),
                path(site, known.id()),
                check.version(known.version()),
                PartnershipWords.stage(known.stage(), check),
                known.isStale(LocalDate.ofInstant(clock.instant(), Texts.ZONE)),
                PartnershipWords.next(known, check),
                form,
                PartnershipWords.stages(form.stage(), check),
                partnerships.steps(known.id()).stream()
                        .map(step -> step(step, check))
                        .toList(),
                check.errors());
    }

    private static PartnershipPage.Step step(PartnershipStep step, FormCheck say) {
        LocalDate on = step.nextOn();
        return new PartnershipPage.Step(
                Texts.dateTime(say.locale(), step.at()),
                step.byName(),
                PartnershipWords.stage(step.stage(), say),
                step.note(),
                on == null
                        ? null
                        : say.say("directory.partnership.next.was", step.nextStep(), Texts.date(say.locale(), on)));
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/partnerschaften/" + id;
    }
}
