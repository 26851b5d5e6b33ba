package de.zusammenspiel.matching;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.ConsoleCommand;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** {@code index check} and {@code index rebuild}: the indexes of the suggestions, site by site. */
@Component
class IndexCommand implements ConsoleCommand {
    private final IndexCare care;
    private final Sites sites;
    private final Texts texts;
    private final PrintStream out;

    @Autowired
    IndexCommand(IndexCare care, Sites sites, Texts texts) {
        this(
                care,
                sites,
                texts,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    IndexCommand(IndexCare care, Sites sites, Texts texts, PrintStream out) {
        this.care = care;
        this.sites = sites;
        this.texts = texts;
        this.out = out;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.equals(List.of("check")) && !arguments.equals(List.of("rebuild"))) {
            say("matching.index.usage");
            return 2;
        }
        boolean rebuild = arguments.getFirst().equals("rebuild");
        int ill = 0;
        for (Site site : sites.all()) {
            boolean well = CurrentSite.in(site.id(), () -> rebuild ? rebuild(site) : check(site));
            ill += well ? 0 : 1;
        }
        return ill == 0 ? 0 : 1;
    }

    private boolean check(Site site) {
        Optional<IndexReport> report = care.checkFolder();
        if (report.isEmpty()) {
            say("matching.index.none", site.name());
            return true;
        }
        IndexReport found = report.get();
        if (found.agrees()) {
            say("matching.index.agrees", site.name(), found.entries());
        } else {
            say("matching.index.differs", site.name(), found.missing(), found.outdated(), found.surplus());
        }
        return found.agrees();
    }

    /** A running application does it itself: the folder is its own. */
    private boolean rebuild(Site site) {
        if (care.rebuildFolder()) {
            say("matching.index.rebuilt", site.name());
        } else {
            care.rebuild(Actor.system());
            say("matching.index.asked", site.name());
        }
        return true;
    }

    private void say(String key, Object... args) {
        out.println(texts.text(Locale.GERMAN, key, args));
    }
}
