package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.YearSheet;
import de.zusammenspiel.agreement.YearSheetSending;
import de.zusammenspiel.agreement.YearSheets;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year of a company: looked at, printed, sent, and by its own link. */
@Controller
class YearSheetPages {
    private static final String PATH = "/{site}/organisationen/{id}/jahresblatt";
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final YearSheets sheets;
    private final Organisations organisations;
    private final YearSheetMaker maker;
    private final Texts texts;

    YearSheetPages(YearSheets sheets, Organisations organisations, YearSheetMaker maker, Texts texts) {
        this.sheets = sheets;
        this.organisations = organisations;
        this.maker = maker;
        this.texts = texts;
    }

    @GetMapping(PATH)
    Response show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String jahr, Site site, FormCheck check) {
        YearSheet sheet = sheets.of(company(id), year(jahr), check.locale());
        return new YearSheetPage(
                check.say("agreement.year.title", sheet.name(), String.valueOf(sheet.year())),
                path(site, id),
                "/" + site.slug() + "/organisationen/" + id,
                sheet,
                sheets.years(sheet.company()),
                sheets.recipient(sheet.company()).map(YearSheetPages::address).orElse(null),
                sheets.sendings(sheet).stream()
                        .map(one -> check.say("agreement.year." + one.fate().name(), one.at(), one.by()))
                        .toList());
    }

    @GetMapping(PATH + ".pdf")
    Response print(@PathVariable UUID id, @RequestParam(required = false) @Nullable String jahr, Site site) {
        return pdf(sheets.of(company(id), year(jahr), LANGUAGE), site);
    }

    @GetMapping("/l/{token}/betrieb/jahresblatt")
    Response own(Link link, @RequestParam(required = false) @Nullable String jahr, Site site) {
        return pdf(sheets.of(new OrganisationId(link.subject()), year(jahr), LANGUAGE), site);
    }

    @PostMapping(PATH)
    Response send(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String jahr,
            @RequestParam(required = false) @Nullable String bekannt,
            Site site,
            Actor actor,
            FormCheck check) {
        YearSheet sheet = sheets.of(company(id), year(jahr), LANGUAGE);
        String back = path(site, id) + "?jahr=" + sheet.year();
        if (sheet.deeds().isEmpty()) {
            return Redirect.to(back, check.say("agreement.year.nothing", String.valueOf(sheet.year())));
        }
        return Redirect.to(
                back,
                switch (sheets.send(sheet, maker.pdf(sheet, site), FormCheck.version(bekannt), actor)) {
                    case YearSheetSending.Sent sent -> check.say("agreement.year.sent", sheet.name());
                    case YearSheetSending.NoAddress none -> check.say("agreement.year.noAddress", sheet.name());
                    case YearSheetSending.Already before ->
                        check.say("agreement.year.already", String.valueOf(sheet.year()), before.at(), before.by());
                });
    }

    /** On paper, where nobody knows an address. */
    @PostMapping(PATH + "/uebergeben")
    Response hand(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String jahr,
            Site site,
            Actor actor,
            FormCheck check) {
        YearSheet sheet = sheets.of(company(id), year(jahr), LANGUAGE);
        if (!sheet.deeds().isEmpty()) {
            sheets.handed(sheet, actor);
        }
        return Redirect.to(path(site, id) + "?jahr=" + sheet.year(), check.say("agreement.year.handed"));
    }

    private OrganisationId company(UUID id) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        if (organisation.sector() != Sector.COMPANY) {
            throw new NotFound("company");
        }
        return organisation.id();
    }

    private int year(@Nullable String typed) {
        return typed != null && typed.matches("20\\d\\d") ? Integer.parseInt(typed) : sheets.usualYear();
    }

    private Download pdf(YearSheet sheet, Site site) {
        return new Download(
                say("agreement.year.file", year(sheet)) + ".pdf", "application/pdf", maker.pdf(sheet, site), true);
    }

    private static String address(Recipient to) {
        return to.name().isBlank()
                ? to.email().value()
                : to.name() + ", " + to.email().value();
    }

    private static String year(YearSheet sheet) {
        return String.valueOf(sheet.year());
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/organisationen/" + id + "/jahresblatt";
    }

    private String say(String key, Object... args) {
        return texts.text(LANGUAGE, key, args);
    }
}
