package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.desk.imports.ImportId;
import de.zusammenspiel.desk.imports.Imports;
import de.zusammenspiel.desk.imports.ListImport;
import de.zusammenspiel.desk.imports.Target;
import de.zusammenspiel.matcher.table.UnreadableTable;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Hands over a list and shows what came of earlier ones. */
@Controller
class ImportListPages {
    private static final int LONGEST_NAME = 120;
    private final Imports imports;

    ImportListPages(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/{site}/import")
    Response show(@RequestParam(required = false) @Nullable String target, Site site, FormCheck check) {
        return page(site, target == null ? Target.ORGANISATIONS.name() : target, null, check);
    }

    @PostMapping("/{site}/import")
    Response open(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String asOf,
            Site site,
            Actor actor,
            FormCheck check)
            throws IOException {
        Target wanted = check.choice("target", Target.class, target);
        LocalDate day = check.date("asOf", asOf);
        check.needed("target", wanted);
        if (file == null || file.isEmpty()) {
            check.error("file", "imports.list.file.missing");
        }
        if (file == null || wanted == null || check.failed()) {
            return page(site, target, asOf, check);
        }
        try {
            ImportId id = imports.open(fileName(file), file.getBytes(), wanted, day, actor);
            return Redirect.to("/" + site.slug() + "/import/" + id);
        } catch (UnreadableTable e) {
            check.errors().add("file", "en".equals(check.locale().getLanguage()) ? e.english() : e.german());
            return page(site, target, asOf, check);
        }
    }

    /** Browsers may send whole paths, people may name files at length. */
    private static String fileName(MultipartFile file) {
        String name = FormCheck.clean(file.getOriginalFilename())
                .replaceAll("[\\n\\t]", " ")
                .replaceAll(".*[/\\\\]", "");
        if (name.isBlank()) {
            return "liste";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    static List<Option> targets(FormCheck say) {
        return Arrays.stream(Target.values())
                .map(target -> Option.of(
                        target.name(),
                        say.say("imports.target." + target.name()),
                        say.say("imports.target." + target.name() + ".help")))
                .toList();
    }

    private ImportListPage page(Site site, @Nullable String target, @Nullable String asOf, FormCheck say) {
        return new ImportListPage(
                say.say("imports.list.title"),
                Option.select(targets(say), target == null ? null : target.toUpperCase(Locale.ROOT)),
                asOf,
                say.errors(),
                imports.latest().stream().map(one -> row(one, site, say)).toList());
    }

    private static ImportListPage.Row row(ListImport one, Site site, FormCheck say) {
        return new ImportListPage.Row(
                "/" + site.slug() + "/import/" + one.id(),
                one.fileName(),
                say.say("imports.target." + one.target().name()),
                Texts.dateTime(say.locale(), one.createdAt()),
                say.say("imports.state." + one.state().name(), one.made()),
                switch (one.state()) {
                    case OPEN, RUNNING -> "waiting";
                    case DONE -> "good";
                    case UNDONE, DROPPED -> "neutral";
                });
    }
}
