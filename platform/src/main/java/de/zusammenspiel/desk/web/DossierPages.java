package de.zusammenspiel.desk.web;

import de.zusammenspiel.desk.Dossiers;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DossierPages {
    private final Dossiers dossiers;
    private final Clock clock;

    DossierPages(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping("/{site}/anfragen/{number}")
    Response show(@PathVariable String number, Site site, Viewer viewer, FormCheck texts) {
        DeskWords words = new DeskWords(texts, site, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
        return new DossierView(dossiers.open(number, viewer, texts.locale()), words).page();
    }
}
