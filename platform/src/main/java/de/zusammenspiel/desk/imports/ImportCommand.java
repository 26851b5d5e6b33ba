package de.zusammenspiel.desk.imports;

import de.zusammenspiel.matcher.table.Mapping;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.ConsoleCommand;
import de.zusammenspiel.site.CurrentSite;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** {@code import FILE --site SLUG --as organisations|needs|offers [--as-of DATE] [--map COLUMN=FIELD] [--dry-run]}. */
@Component
public class ImportCommand implements ConsoleCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_CALL = 2;
    private static final int FINDINGS_SHOWN = 50;
    private static final long PROGRESS_MILLIS = 2_000;
    private static final Locale LOCALE = Locale.GERMAN;

    private final Imports imports;
    private final Sites sites;
    private final Texts texts;
    private final Clock clock;
    private final PrintStream out;

    @Autowired
    ImportCommand(Imports imports, Sites sites, Texts texts, Clock clock) {
        this(
                imports,
                sites,
                texts,
                clock,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    ImportCommand(Imports imports, Sites sites, Texts texts, Clock clock, PrintStream out) {
        this.imports = imports;
        this.sites = sites;
        this.texts = texts;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        ImportCall call;
        try {
            call = ImportCall.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println(say("imports.command.usage"));
            return WRONG_CALL;
        }
        Optional<Site> site = sites.bySlug(call.site());
        if (site.isEmpty()) {
            out.println(say("imports.command.noSite", call.site()));
            return WRONG_CALL;
        }
        try {
            byte[] content = Files.readAllBytes(Path.of(call.file()));
            Table table = TableReader.read(String.valueOf(Path.of(call.file()).getFileName()), content);
            ImportSettings settings = settings(call, table);
            return CurrentSite.in(site.get().id(), () -> carry(call, table, content, settings));
        } catch (IOException e) {
            out.println(say("imports.command.noFile", call.file()));
            return FAILED;
        } catch (UnreadableTable e) {
            out.println(e.german());
            return FAILED;
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            return WRONG_CALL;
        }
    }

    private ImportSettings settings(ImportCall call, Table table) {
        FieldMapping mapping = FieldMapping.detect(table.header(), call.target());
        for (ImportCall.Mapped mapped : call.mapped()) {
            int at = Mapping.detect(table.header())
                    .position(mapped.column())
                    .orElseThrow(() -> new IllegalArgumentException(say("imports.command.noColumn", mapped.column())));
            mapping = mapping.with(at, mapped.field());
        }
        LocalDate asOf = call.asOf();
        return ImportSettings.of(call.target(), asOf == null ? LocalDate.now(clock) : asOf, mapping)
                .skippingBadRows(call.skipBadRows());
    }

    private int carry(ImportCall call, Table table, byte[] content, ImportSettings settings) {
        ImportPlan plan = imports.plan(table, call.target(), settings);
        describe(plan, settings);
        if (call.dryRun()) {
            out.println(say("imports.command.dryRun"));
            return DONE;
        }
        ImportResult result;
        try {
            result = imports.load(
                    table,
                    content,
                    call.target(),
                    settings,
                    Actor.system(),
                    progress(table.rows().size()));
        } catch (UnreadableTable e) {
            out.println(e.german());
            return FAILED;
        }
        return switch (result) {
            case ImportResult.Done done -> {
                out.println(say("imports.command.done", done.made(), done.known(), done.leftOut()));
                yield DONE;
            }
            case ImportResult.Refused refused -> {
                out.println(say("imports.command.refused", refused.findings().size()));
                yield FAILED;
            }
        };
    }

    private void describe(ImportPlan plan, ImportSettings settings) {
        for (int at = 0; at < plan.table().header().size(); at++) {
            String meaning = settings.mapping()
                    .at(at)
                    .map(field -> say("imports.field." + field.name()))
                    .orElseGet(() -> say("imports.field.none"));
            out.println("  " + plan.table().header().get(at) + " → " + meaning);
        }
        out.println(say("imports.command.counts", plan.toMake(), plan.alreadyThere(), plan.bad()));
        plan.findings().stream()
                .limit(FINDINGS_SHOWN)
                .forEach(finding -> out.println("  " + finding.address() + ": "
                        + texts.text(LOCALE, finding.key(), finding.args().toArray())));
        if (plan.findings().size() > FINDINGS_SHOWN) {
            out.println("  " + say("imports.command.more", plan.findings().size() - FINDINGS_SHOWN));
        }
    }

    /** What takes over two seconds shows how far it is. */
    private IntConsumer progress(int rows) {
        long[] shown = {clock.millis()};
        return row -> {
            if (clock.millis() - shown[0] >= PROGRESS_MILLIS) {
                shown[0] = clock.millis();
                out.println("  " + say("imports.command.progress", row, rows));
            }
        };
    }

    private String say(String key, Object... args) {
        return texts.text(LOCALE, key, args);
    }
}
