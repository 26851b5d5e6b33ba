package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.desk.imports.ImportId;
import de.zusammenspiel.desk.imports.ImportPlan;
import de.zusammenspiel.desk.imports.ImportProgress;
import de.zusammenspiel.desk.imports.ImportResult;
import de.zusammenspiel.desk.imports.ImportRuns;
import de.zusammenspiel.desk.imports.ImportSettings;
import de.zusammenspiel.desk.imports.Imports;
import de.zusammenspiel.desk.imports.ListImport;
import de.zusammenspiel.desk.imports.ListImport.State;
import de.zusammenspiel.desk.imports.RowFinding;
import de.zusammenspiel.desk.imports.UndoResult;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: meanings of its columns, dry run, taking over, undoing. */
@Controller
class ImportPages {
    private final Imports imports;
    private final ImportRuns runs;

    ImportPages(Imports imports, ImportRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    @GetMapping("/{site}/import/{id}")
    Response show(@PathVariable UUID id, Site site, FormCheck say) {
        ListImport one = imports.get(new ImportId(id));
        return switch (one.state()) {
            case OPEN -> open(one, site, say);
            case RUNNING -> running(one, site, say);
            case DONE, UNDONE, DROPPED -> settled(one, site, say);
        };
    }

    /** Saves the meanings and shows the dry run anew; with the button "Übernehmen" the list is taken over. */
    @PostMapping("/{site}/import/{id}")
    Response save(
            @PathVariable UUID id, @RequestParam Map<String, String> fields, Site site, Actor actor, FormCheck check) {
        ListImport one = imports.get(new ImportId(id));
        String path = path(site, one);
        if (one.state() != State.OPEN) {
            return Redirect.to(path);
        }
        ImportForm form = new ImportForm(fields);
        ImportSettings settings = form.read(one, check);
        if (check.failed()) {
            return open(one, site, check);
        }
        form.compare(one, settings, check);
        if (check.failed()) {
            return open(one.with(settings), site, check);
        }
        imports.settings(one.id(), one.version(), settings);
        if (!form.carryOut()) {
            return Redirect.to(path + "#pruefung");
        }
        ImportResult result = runs.begin(one.id(), actor).orElse(null);
        return switch (result) {
            case null -> Redirect.to(path);
            case ImportResult.Done done -> Redirect.to(path, check.say("imports.page.done", done.made()));
            case ImportResult.Refused refused -> {
                check.error("skip", "imports.page.refused", refused.findings().size());
                yield open(imports.get(one.id()), site, check);
            }
        };
    }

    @PostMapping("/{site}/import/{id}/abbrechen")
    Response cancel(@PathVariable UUID id, Site site, FormCheck say) {
        ListImport one = imports.get(new ImportId(id));
        runs.cancel(one.id());
        return Redirect.to(path(site, one), say.say("imports.running.cancelled"));
    }

    @PostMapping("/{site}/import/{id}/rueckgaengig")
    Response undo(@PathVariable UUID id, Site site, Actor actor, FormCheck say) {
        ListImport one = imports.get(new ImportId(id));
        return switch (imports.undo(one.id(), actor)) {
            case UndoResult.Undone undone -> Redirect.to(path(site, one), say.say("imports.page.undone"));
            case UndoResult.Kept kept -> Redirect.to(path(site, one), say.say("imports.page.kept", kept.worked()));
        };
    }

    @PostMapping("/{site}/import/{id}/verwerfen")
    Response drop(@PathVariable UUID id, Site site, Actor actor, FormCheck say) {
        imports.drop(imports.get(new ImportId(id)).id(), actor);
        return Redirect.to("/" + site.slug() + "/import", say.say("imports.page.dropped"));
    }

    @GetMapping("/{site}/import/{id}/hinweise.csv")
    Response findings(@PathVariable UUID id, FormCheck say) {
        ImportPlan plan = plan(imports.get(new ImportId(id)));
        return new TableFile(
                        say.say("imports.findings.file"),
                        List.of(
                                say.say("imports.findings.row"),
                                say.say("imports.findings.cell"),
                                say.say("imports.findings.weight"),
                                say.say("imports.findings.text")),
                        plan.findings().stream()
                                .map(finding -> List.of(
                                        String.valueOf(finding.row()),
                                        finding.address(),
                                        weight(finding, say),
                                        say.say(finding.key(), finding.args().toArray())))
                                .toList())
                .csv();
    }

    private static String weight(RowFinding finding, FormCheck say) {
        return say.say(finding.fatal() ? "imports.findings.fatal" : "imports.findings.hint");
    }

    private ImportPage open(ListImport one, Site site, FormCheck say) {
        boolean failed = runs.progress(one.id()).filter(ImportProgress::failed).isPresent();
        return OpenImport.page(one, plan(one), failed, path(site, one), say);
    }

    private ImportPlan plan(ListImport one) {
        return imports.plan(one.id()).orElseThrow(() -> new NotFound("import is settled"));
    }

    private RunningPage running(ListImport one, Site site, FormCheck say) {
        int rows = runs.progress(one.id()).map(ImportProgress::rows).orElse(1);
        int done = runs.progress(one.id()).map(ImportProgress::done).orElse(0);
        return new RunningPage(
                one.fileName(),
                path(site, one),
                say.say("imports.target." + one.target().name()),
                rows,
                done,
                say.say("imports.running.progress", done, rows));
    }

    private static SettledPage settled(ListImport one, Site site, FormCheck say) {
        String list = switch (one.target()) {
            case ORGANISATIONS -> "/organisationen?sort=NEWEST";
            case NEEDS -> "/anfragen";
            case OFFERS -> "/angebote";
        };
        return new SettledPage(
                one.fileName(),
                path(site, one),
                say.say("imports.target." + one.target().name()),
                one.state() == State.DONE,
                one.state() == State.DONE
                        ? say.say("imports.settled.done", one.made(), one.known(), one.leftOut())
                        : say.say("imports.settled." + one.state().name()),
                "/" + site.slug() + list,
                say.say("imports.target." + one.target().name()));
    }

    private static String path(Site site, ListImport one) {
        return "/" + site.slug() + "/import/" + one.id();
    }
}
