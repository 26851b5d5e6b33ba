package de.zusammenspiel.desk.web;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The Friday sheet on the screen and on paper. */
@Controller
class FridayPages {
    private final FridaySheets sheets;
    private final Paper paper;
    private final Texts texts;
    private final Clock clock;

    FridayPages(FridaySheets sheets, Paper paper, Texts texts, Clock clock) {
        this.sheets = sheets;
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{site}/freitagsblatt")
    Response show(Site site, Viewer viewer, FormCheck say) {
        return sheets.sheet(ask(site, viewer, say));
    }

    /** Papers are German whoever makes them. */
    @GetMapping("/{site}/freitagsblatt.pdf")
    Response onPaper(Site site, Viewer viewer) {
        TodayAsk ask = ask(site, viewer, new FormCheck(texts, Locale.GERMAN));
        return new Download(
                "Freitagsblatt-" + ask.today() + ".pdf",
                "application/pdf",
                paper.pdf("desk/friday-paper", sheets.sheet(ask)),
                true);
    }

    private TodayAsk ask(Site site, Viewer viewer, FormCheck say) {
        return new TodayAsk(viewer, new DeskWords(say, site, LocalDate.ofInstant(clock.instant(), Texts.ZONE)));
    }
}
