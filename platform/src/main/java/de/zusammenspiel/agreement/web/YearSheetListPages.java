package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.YearSheet;
import de.zusammenspiel.agreement.YearSheetGone;
import de.zusammenspiel.agreement.YearSheetGone.Fate;
import de.zusammenspiel.agreement.YearSheets;
import de.zusammenspiel.directory.Addressees;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheets of all companies at once: to print, and to send to everybody who has not got hers yet. */
@Controller
class YearSheetListPages {
    private static final String PATH = "/{site}/vereinbarungen/jahresblaetter";
    private static final int YEARS_BACK = 3;
    private final YearSheets sheets;
    private final YearSheetMaker maker;
    private final Addressees addressees;

    YearSheetListPages(YearSheets sheets, YearSheetMaker maker, Addressees addressees) {
        this.addressees = addressees;
        this.sheets = sheets;
        this.maker = maker;
    }

    @GetMapping(PATH)
    Response show(@RequestParam(required = false) @Nullable String jahr, Site site, FormCheck check) {
        int year = year(jahr);
        List<YearSheet> all = sheets.all(year, check.locale());
        Set<OrganisationId> reachable =
                addressees.of(all.stream().map(YearSheet::company).toList()).keySet();
        List<YearSheetListPage.Row> rows = all.stream()
                .map(sheet -> row(sheet, reachable.contains(sheet.company()), site, check))
                .toList();
        return new YearSheetListPage(
                check.say("agreement.year.list.title", String.valueOf(year)),
                "/" + site.slug() + "/vereinbarungen",
                year,
                List.of(year + 1, year - 1, year - 2).stream()
                        .filter(one -> one <= sheets.usualYear() + 1 && one > sheets.usualYear() - YEARS_BACK)
                        .toList(),
                rows,
                rows.stream().anyMatch(YearSheetListPage.Row::toSend));
    }

    private YearSheetListPage.Row row(YearSheet sheet, boolean reachable, Site site, FormCheck check) {
        YearSheetGone gone = sheets.sendings(sheet).stream().findFirst().orElse(null);
        return new YearSheetListPage.Row(
                sheet.name(),
                "/" + site.slug() + "/organisationen/" + sheet.company() + "/jahresblatt?jahr=" + sheet.year(),
                check.say("agreement.year.figures.deeds", sheet.deeds().size()),
                state(gone, reachable, check),
                gone != null && (gone.fate() == Fate.SENT || gone.fate() == Fate.HANDED),
                gone == null && reachable);
    }

    @GetMapping(PATH + ".zip")
    Response zip(@RequestParam(required = false) @Nullable String jahr, Site site, FormCheck check) {
        int year = year(jahr);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (YearSheet sheet : sheets.all(year, Locale.GERMAN)) {
                number++;
                zip.putNextEntry(new ZipEntry("%02d-%s.pdf".formatted(number, fileName(sheet.name()))));
                zip.write(maker.pdf(sheet, site));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download(
                check.german("agreement.year.list.file", String.valueOf(year)) + ".zip",
                "application/zip",
                bytes.toByteArray(),
                false);
    }

    /** Nobody gets it twice, and whoever has no address is left to the post. */
    @PostMapping(PATH)
    Response sendAll(@RequestParam(required = false) @Nullable String jahr, Site site, Actor actor, FormCheck check) {
        int year = year(jahr);
        int sent = 0;
        for (YearSheet sheet : sheets.all(year, Locale.GERMAN)) {
            if (!sheets.isSent(sheet) && sheets.sendOnce(sheet, maker.pdf(sheet, site), actor)) {
                sent++;
            }
        }
        return Redirect.to(
                "/" + site.slug() + "/vereinbarungen/jahresblaetter?jahr=" + year,
                check.say("agreement.year.list.sent", sent));
    }

    private static String state(@Nullable YearSheetGone gone, boolean reachable, FormCheck check) {
        if (gone != null) {
            return check.say("agreement.year.list." + gone.fate().name());
        }
        return check.say(reachable ? "agreement.year.list.toSend" : "agreement.year.list.noAddress");
    }

    private int year(@Nullable String typed) {
        return typed != null && typed.matches("20\\d\\d") ? Integer.parseInt(typed) : sheets.usualYear();
    }

    private static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
