package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.BranchList;
import de.zusammenspiel.directory.Distinctions;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.SizeClass;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
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

/** Entering and changing an organisation. */
@Controller
class OrganisationFormPages {
    private final Organisations organisations;
    private final Distinctions distinctions;
    private final Municipalities municipalities;

    OrganisationFormPages(Organisations organisations, Distinctions distinctions, Municipalities municipalities) {
        this.organisations = organisations;
        this.distinctions = distinctions;
        this.municipalities = municipalities;
    }

    @GetMapping("/{site}/organisationen/neu")
    Response empty(@RequestParam(required = false) @Nullable String sector, Site site, FormCheck check) {
        return page(site, OrganisationForm.empty(sector), null, none(), List.of(), check);
    }

    @PostMapping("/{site}/organisationen/neu")
    Response enter(@ModelAttribute OrganisationForm form, Site site, Actor actor, FormCheck check) {
        PlaceChoice place = PlaceChoice.of(municipalities, form.place(), form.placeAgs());
        Organisation wanted = OrganisationReader.read(form, null, place, check);
        List<OrganisationCard> duplicates =
                check.failed() ? List.of() : organisations.duplicatesOf(wanted.name(), wanted.ags(), wanted.email());
        if (!duplicates.isEmpty() && !(FormCheck.ticked(form.different()) && shows(form, duplicates))) {
            check.error("different", "directory.form.duplicates.error");
        }
        if (check.failed()) {
            return page(site, form, null, place, duplicates, check);
        }
        OrganisationId id = organisations.register(wanted, actor);
        // Whoever said here that it is another one is not asked again in the list of likely duplicates.
        distinctions.distinguish(
                id, duplicates.stream().map(OrganisationCard::id).toList(), actor);
        return Redirect.to(
                "/" + site.slug() + "/organisationen/" + id, check.say("directory.form.entered", wanted.name()));
    }

    /** Nobody says of a record that it is another one who has not had it in front of her. */
    private static boolean shows(OrganisationForm form, List<OrganisationCard> duplicates) {
        List<String> shown = List.of(FormCheck.clean(form.shown()).split(" "));
        return duplicates.stream().allMatch(one -> shown.contains(one.id().toString()));
    }

    @GetMapping("/{site}/organisationen/{id}/bearbeiten")
    Response edit(@PathVariable UUID id, Site site, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        return page(site, OrganisationForm.of(organisation, check.locale()), organisation, none(), List.of(), check);
    }

    @PostMapping("/{site}/organisationen/{id}/bearbeiten")
    Response change(
            @PathVariable UUID id, @ModelAttribute OrganisationForm form, Site site, Actor actor, FormCheck check) {
        Organisation before = organisations.get(new OrganisationId(id));
        PlaceChoice place = PlaceChoice.of(municipalities, form.place(), form.placeAgs());
        Organisation wanted = OrganisationReader.read(form, before, place, check);
        StaleForm.check(form, OrganisationForm.of(before, check.locale()), before.version(), check);
        if (check.failed()) {
            return page(site, form, before, place, List.of(), check);
        }
        try {
            organisations.change(before.id(), before.version(), wanted, actor);
        } catch (StaleEdit meanwhile) {
            Organisation now = organisations.get(before.id());
            if (!now.id().equals(before.id())) {
                throw meanwhile; // it has gone into another record: both names, and the way back leads there
            }
            StaleForm.check(form, OrganisationForm.of(now, check.locale()), now.version(), check);
            return page(site, form, now, place, List.of(), check);
        }
        return Redirect.to("/" + site.slug() + "/organisationen/" + id, check.say("directory.form.changed"));
    }

    private static PlaceChoice none() {
        return new PlaceChoice(null, "", List.of());
    }

    private static OrganisationFormPage page(
            Site site,
            OrganisationForm form,
            @Nullable Organisation before,
            PlaceChoice place,
            List<OrganisationCard> duplicates,
            FormCheck check) {
        String list = "/" + site.slug() + "/organisationen";
        String sector = before == null ? form.sector() : before.sector().name();
        List<String> kinds = form.kinds();
        return new OrganisationFormPage(
                before == null ? check.say("directory.form.title.new") : before.name(),
                before == null ? list + "/neu" : list + "/" + before.id() + "/bearbeiten",
                before == null ? list : list + "/" + before.id(),
                form,
                check.errors(),
                before == null ? null : check.version(before.version()),
                Option.select(OrganisationListPages.sectors(check), sector),
                Option.select(
                        Arrays.stream(ResourceKind.values())
                                .map(kind -> Option.of(kind.name(), Words.kind(kind, check.locale())))
                                .toList(),
                        kinds == null ? List.of() : kinds),
                Arrays.stream(SizeClass.values())
                        .map(size -> Option.of(size.name(), check.say("directory.size." + size))
                                .select(size.name().equals(form.sizeClass())))
                        .toList(),
                Stream.of("true", "false")
                        .map(one -> Option.of(one, check.say("true".equals(one) ? "directory.yes" : "directory.no"))
                                .select(one.equals(form.childProtection())))
                        .toList(),
                place.options().stream()
                        .map(option -> Option.of(option.ags().value(), option.nameAndDistrict()))
                        .toList(),
                Option.select(
                        List.of(
                                Option.of("2025", check.say("directory.form.edition.2025")),
                                Option.of("2008", check.say("directory.form.edition.2008"))),
                        List.of("2008".equals(form.branchEdition()) ? "2008" : "2025")),
                BranchList.divisions("2008".equals(form.branchEdition()) ? "2008" : "2025").stream()
                        .map(division -> division.code() + " " + division.label(check.locale()))
                        .toList(),
                duplicates);
    }
}
