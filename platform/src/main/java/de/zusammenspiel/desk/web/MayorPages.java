package de.zusammenspiel.desk.web;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet for the town hall on the screen and on paper. */
@Controller
class MayorPages {
    private final MayorSheets sheets;
    private final Paper paper;
    private final Texts texts;
    private final Clock clock;

    MayorPages(MayorSheets sheets, Paper paper, Texts texts, Clock clock) {
        this.sheets = sheets;
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{site}/buergermeisterblatt")
    Response show(Site site, FormCheck say) {
        return sheets.sheet(words(site, say));
    }

    /** Papers are German whoever makes them. */
    @GetMapping("/{site}/buergermeisterblatt.pdf")
    Response onPaper(Site site) {
        DeskWords words = words(site, new FormCheck(texts, Locale.GERMAN));
        return new Download(
                "Buergermeisterblatt-" + words.today() + ".pdf",
                "application/pdf",
                paper.pdf("desk/mayor-paper", sheets.sheet(words)),
                true);
    }

    private DeskWords words(Site site, FormCheck say) {
        return new DeskWords(say, site, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    }
}
