package de.zusammenspiel.desk;

import de.zusammenspiel.audit.JournalCheck;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseProblem;
import de.zusammenspiel.database.RoleCheck;
import de.zusammenspiel.mail.MailTrouble;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.matching.EncoderReport;
import de.zusammenspiel.matching.IndexCare;
import de.zusammenspiel.shared.ConsoleCommand;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code doctor}: says in plain sentences whether this installation is well, and what to do where it is not. */
@Component
public class Doctor implements ConsoleCommand {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long LEAST_SPACE = 1024 * MEBIBYTE;

    private final DatabaseAccess database;
    private final Sites sites;
    private final JournalCheck journal;
    private final Outbox outbox;
    private final PublicAddress address;
    private final IndexCare index;
    private final Texts texts;
    private final Path dataDir;
    private final PrintStream out;

    @Autowired
    Doctor(
            DatabaseAccess database,
            Sites sites,
            JournalCheck journal,
            Outbox outbox,
            PublicAddress address,
            IndexCare index,
            Texts texts,
            @Value("${zusammenspiel.data-dir}") Path dataDir) {
        this(
                database,
                sites,
                journal,
                outbox,
                address,
                index,
                texts,
                dataDir,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    Doctor(
            DatabaseAccess database,
            Sites sites,
            JournalCheck journal,
            Outbox outbox,
            PublicAddress address,
            IndexCare index,
            Texts texts,
            Path dataDir,
            PrintStream out) {
        this.database = database;
        this.sites = sites;
        this.journal = journal;
        this.outbox = outbox;
        this.address = address;
        this.index = index;
        this.texts = texts;
        this.dataDir = dataDir;
        this.out = out;
    }

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public int run(List<String> arguments) {
        Tally tally = new Tally();
        role(tally);
        folder(tally);
        mailServer(tally);
        encoder(tally);
        tally.well("desk.doctor.address", address.of("/"));
        List<Site> all = sites.all();
        if (all.isEmpty()) {
            tally.well("desk.doctor.noSites");
        }
        for (Site site : all) {
            CurrentSite.run(site.id(), () -> site(site, tally));
        }
        say(tally.ill == 0 ? "desk.doctor.well" : "desk.doctor.ill", tally.ill);
        return tally.ill == 0 ? 0 : 1;
    }

    /** That the application runs at all means that the migrations are in. */
    private void role(Tally tally) {
        try {
            RoleCheck.verify(database.app());
            tally.well("desk.doctor.role", database.app().user());
        } catch (DatabaseProblem problem) {
            tally.ill("desk.doctor.problem", problem.german());
        }
    }

    private void folder(Tally tally) {
        Path files = dataDir.resolve("files").toAbsolutePath();
        try {
            Files.createDirectories(files);
            Path probe = Files.createTempFile(files, "doctor", ".part");
            Files.delete(probe);
            tally.well("desk.doctor.files", files);
            long free = Files.getFileStore(files).getUsableSpace();
            tally.check(
                    free >= LEAST_SPACE,
                    "desk.doctor.space",
                    "desk.doctor.noSpace",
                    free / MEBIBYTE,
                    LEAST_SPACE / MEBIBYTE);
        } catch (IOException failed) {
            tally.ill("desk.doctor.noFiles", files, String.valueOf(failed.getMessage()));
        }
    }

    private void mailServer(Tally tally) {
        tally.check(outbox.hasServer(), "desk.doctor.mail", "desk.doctor.noMail");
    }

    private void encoder(Tally tally) {
        EncoderReport encoder = index.encoder();
        if (encoder.trouble() != null) {
            tally.ill("desk.doctor.encoderUnusable", String.valueOf(encoder.folder()), encoder.trouble());
        } else if (encoder.id() == null) {
            tally.well("desk.doctor.noEncoder");
        } else {
            tally.well("desk.doctor.encoder", encoder.id());
        }
    }

    private void site(Site site, Tally tally) {
        JournalCheck.Report report = journal.verify();
        if (report.whole()) {
            tally.well("desk.doctor.journal", site.name(), report.entries(), report.open());
        } else {
            tally.ill("desk.doctor.journalBroken", site.name(), report.flaws().size());
            report.flaws().stream()
                    .limit(10)
                    .forEach(flaw -> say("desk.doctor.flaw." + flaw.kind(), flaw.seq(), String.valueOf(flaw.entry())));
        }
        index.checkFolder()
                .ifPresent(found -> tally.check(
                        found.agrees(),
                        "desk.doctor.index",
                        "desk.doctor.indexDiffers",
                        site.name(),
                        found.entries(),
                        found.missing() + found.outdated() + found.surplus()));
        MailTrouble trouble = outbox.trouble();
        if (trouble.uncertain() > 0) {
            tally.ill(
                    "desk.doctor.uncertain", site.name(), trouble.uncertain(), address.of("/" + site.slug() + "/post"));
        }
        if (trouble.failed() > 0) {
            tally.ill("desk.doctor.failed", site.name(), trouble.failed(), address.of("/" + site.slug() + "/post"));
        }
        if (trouble.held() > 0 || trouble.waiting() > 0) {
            tally.well("desk.doctor.waiting", site.name(), trouble.waiting(), trouble.held());
        }
    }

    private void say(String key, Object... args) {
        out.println(texts.text(Locale.GERMAN, key, args));
    }

    /** One round through the house, and how often something was wrong. */
    private final class Tally {
        private int ill;

        private void well(String key, Object... args) {
            say(key, args);
        }

        private void ill(String key, Object... args) {
            ill++;
            say(key, args);
        }

        private void check(boolean well, String wellKey, String illKey, Object... args) {
            if (well) {
                well(wellKey, args);
            } else {
                ill(illKey, args);
            }
        }
    }
}
