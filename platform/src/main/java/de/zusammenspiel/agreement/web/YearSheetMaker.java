package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.YearSheet;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the year of a company on paper, in German like all paper. */
@Component
class YearSheetMaker {
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Paper paper;
    private final Texts texts;

    YearSheetMaker(Paper paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    byte[] pdf(YearSheet sheet, Site site) {
        return paper.pdf("agreement/year-paper", page(sheet, site));
    }

    private YearSheetPaper page(YearSheet sheet, Site site) {
        List<String> notes = new ArrayList<>();
        notes.add(say(sheet.mayBeNamed() ? "agreement.year.named" : "agreement.year.notNamed"));
        notes.add(say("agreement.letter.noReceipt"));
        return new YearSheetPaper(
                "de",
                say("agreement.year.title", sheet.name(), year(sheet)),
                say("agreement.paper.sender", site.name()),
                say("agreement.year.foot", site.name(), site.contactName(), site.contactEmail()),
                sheet.deeds().isEmpty()
                        ? say("agreement.year.nothing", year(sheet))
                        : say("agreement.year.lead", year(sheet)),
                figures(sheet),
                sheet.deeds().stream().map(this::deed).toList(),
                notes);
    }

    private String figures(YearSheet sheet) {
        if (sheet.deeds().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(say("agreement.year.figures.deeds", sheet.deeds().size()));
        if (sheet.hours() > 0) {
            parts.add(say("agreement.year.figures.hours", sheet.hours()));
        }
        if (sheet.reached() > 0) {
            parts.add(say("agreement.year.figures.reached", sheet.reached()));
        }
        return String.join(" · ", parts);
    }

    private YearSheetPaper.Deed deed(YearSheet.Deed deed) {
        Integer reached = deed.reached();
        return new YearSheetPaper.Deed(
                deed.subject(),
                say("agreement.year.where", deed.nonProfit(), deed.on()),
                deed.gave(),
                reached == null || reached == 0 ? "" : say("agreement.year.reached", reached),
                deed.quote().isBlank()
                        ? ""
                        : "„" + deed.quote().strip() + "“" + (deed.quoteBy().isBlank() ? "" : " " + deed.quoteBy()));
    }

    private static String year(YearSheet sheet) {
        return String.valueOf(sheet.year());
    }

    private String say(String key, Object... args) {
        return texts.text(LANGUAGE, key, args);
    }
}
