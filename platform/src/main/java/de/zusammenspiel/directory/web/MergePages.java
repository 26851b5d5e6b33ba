package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Distinction;
import de.zusammenspiel.directory.Distinctions;
import de.zusammenspiel.directory.Likely;
import de.zusammenspiel.directory.Merge;
import de.zusammenspiel.directory.MergeField;
import de.zusammenspiel.directory.Merging;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two records, one organisation: find them, compare them, make them one. */
@Controller
class MergePages {
    private static final int FOUND = 10;
    private static final int PAIRS = 100;
    private static final String PICK = "pick_";
    private final Organisations organisations;
    private final Merging merging;
    private final Distinctions distinctions;

    MergePages(Organisations organisations, Merging merging, Distinctions distinctions) {
        this.organisations = organisations;
        this.merging = merging;
        this.distinctions = distinctions;
    }

    /** Everything that may stand there twice. */
    @GetMapping("/{site}/organisationen/doppelte")
    Response pairs(Site site, FormCheck say) {
        String list = "/" + site.slug() + "/organisationen";
        List<Likely> all = merging.likely();
        return new LikelyPairsPage(
                say.say("directory.merge.pairs"),
                list,
                all.size(),
                all.stream()
                        .limit(PAIRS)
                        .map(pair -> new LikelyPairsPage.Pair(
                                pair.one().name(),
                                list + "/" + pair.one().id(),
                                pair.other().name(),
                                list + "/" + pair.other().id(),
                                why(pair, say),
                                list + "/" + pair.one().id() + "/doppelt/"
                                        + pair.other().id()))
                        .toList(),
                distinctions.all().stream()
                        .limit(PAIRS)
                        .map(one -> new LikelyPairsPage.Apart(
                                one.one().name(),
                                list + "/" + one.one().id(),
                                one.other().name(),
                                list + "/" + one.other().id(),
                                say.say("directory.distinct.by", one.by(), day(one, say)),
                                DistinctionPages.path(
                                        site, one.one().id(), one.other().id())))
                        .toList());
    }

    /** Which other record is this one? */
    @GetMapping("/{site}/organisationen/{id}/doppelt")
    Response start(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String text, Site site, FormCheck say) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        String path = "/" + site.slug() + "/organisationen/" + organisation.id();
        String typed = FormCheck.clean(text);
        List<OrganisationCard> found = organisations.search(typed, organisation.sector(), FOUND).stream()
                .filter(card -> !card.id().equals(organisation.id()))
                .toList();
        return new MergeStartPage(
                say.say("directory.merge.title"),
                path,
                organisation.name(),
                merging.likely(organisation.id()).stream()
                        .map(pair -> new MergeStartPage.Candidate(
                                pair.besides(organisation.id()).name(),
                                pair.besides(organisation.id()).placeLabel(),
                                why(pair, say),
                                path + "/doppelt/"
                                        + pair.besides(organisation.id()).id()))
                        .toList(),
                typed,
                found.stream()
                        .map(card -> new MergeStartPage.Candidate(
                                card.name(), card.placeLabel(), "", path + "/doppelt/" + card.id()))
                        .toList(),
                distinctions.all().stream()
                        .filter(one -> one.contains(organisation.id()))
                        .map(one -> new MergeStartPage.Apart(
                                one.besides(organisation.id()).name(),
                                say.say("directory.distinct.by", one.by(), day(one, say)),
                                DistinctionPages.path(
                                        site,
                                        organisation.id(),
                                        one.besides(organisation.id()).id())))
                        .toList());
    }

    private static String day(Distinction one, FormCheck say) {
        return Texts.date(say.locale(), LocalDate.ofInstant(one.at(), Texts.ZONE));
    }

    @GetMapping("/{site}/organisationen/{id}/doppelt/{other}")
    Response compare(@PathVariable UUID id, @PathVariable UUID other, Site site, FormCheck check) {
        return elsewhere(site, id, other, check).orElseGet(() -> page(site, id, other, Map.of(), null, check));
    }

    @PostMapping("/{site}/organisationen/{id}/doppelt/{other}")
    Response merge(
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam Map<String, String> form,
            Site site,
            Actor actor,
            FormCheck check) {
        // Whoever comes while somebody makes them one waits, and hears the same as a moment later.
        merging.hold(new OrganisationId(id), new OrganisationId(other));
        Optional<Response> elsewhere = elsewhere(site, id, other, check);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Merge merge = merging.preview(new OrganisationId(id), new OrganisationId(other));
        Map<MergeField, MergeField.Pick> picks = picks(merge, form, check);
        String typed = check.text("confirm", form.get("confirm"), FormCheck.SHORT_TEXT);
        if (!typed.equalsIgnoreCase(FormCheck.clean(merge.gone().name()))) {
            check.error("confirm", "directory.merge.confirm.wrong", merge.gone().name());
        }
        merging.ended(merge).forEach(one -> check.error("confirm", "directory.merge.ended", one.name()));
        int version = FormCheck.version(form.get("keptVersion"));
        int otherVersion = FormCheck.version(form.get("goneVersion"));
        if (version != merge.kept().version() || otherVersion != merge.gone().version()) {
            StaleForm.mark(check);
        }
        if (check.failed()) {
            return page(site, id, other, picks, typed, check);
        }
        merging.merge(merge.kept().id(), version, merge.gone().id(), otherVersion, picks, actor);
        return Redirect.to(
                "/" + site.slug() + "/organisationen/" + id,
                check.say("directory.merge.done", merge.gone().name()));
    }

    /** One of the two has gone into another record meanwhile. */
    private Optional<Response> elsewhere(Site site, UUID id, UUID other, FormCheck check) {
        OrganisationId kept = organisations.get(new OrganisationId(id)).id();
        OrganisationId gone = organisations.get(new OrganisationId(other)).id();
        String path = "/" + site.slug() + "/organisationen/" + kept;
        if (kept.equals(gone)) {
            return Optional.of(Redirect.to(path, check.say("directory.merge.already")));
        }
        return kept.value().equals(id) && gone.value().equals(other)
                ? Optional.empty()
                : Optional.of(Redirect.to(path + "/doppelt/" + gone));
    }

    private static Map<MergeField, MergeField.Pick> picks(Merge merge, Map<String, String> form, FormCheck check) {
        Map<MergeField, MergeField.Pick> picks = new EnumMap<>(MergeField.class);
        merge.proposed().forEach((field, proposed) -> {
            String name = PICK + field.name();
            MergeField.Pick pick = check.choice(name, MergeField.Pick.class, form.get(name));
            if (pick == MergeField.Pick.BOTH && !field.isJoinable()) {
                check.error(name, "directory.merge.notBoth");
            }
            picks.put(field, pick == null ? proposed : pick);
        });
        return picks;
    }

    private MergePage page(
            Site site,
            UUID id,
            UUID other,
            Map<MergeField, MergeField.Pick> picks,
            @Nullable String typed,
            FormCheck check) {
        Merge merge = merging.preview(new OrganisationId(id), new OrganisationId(other));
        String list = "/" + site.slug() + "/organisationen/";
        List<MergePage.Choice> choices = new ArrayList<>();
        merge.proposed()
                .forEach((field, proposed) ->
                        choices.add(choice(field, picks.getOrDefault(field, proposed), merge, check)));
        return new MergePage(
                check.say("directory.merge.title"),
                list + id + "/doppelt/" + other,
                list + id + "/doppelt",
                list + other + "/doppelt/" + id,
                DistinctionPages.path(site, new OrganisationId(id), new OrganisationId(other)),
                merge.kept().name(),
                merge.gone().name(),
                merge.kept().version(),
                merge.gone().version(),
                choices,
                merge.follows().stream()
                        .map(one -> check.say(one.what(), one.count()))
                        .toList(),
                typed,
                check.errors());
    }

    private static MergePage.Choice choice(MergeField field, MergeField.Pick chosen, Merge merge, FormCheck check) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(
                MergeField.Pick.KEPT.name(),
                MergeWords.value(field, merge.kept(), check),
                check.say("directory.merge.from", merge.kept().name())));
        options.add(Option.of(
                MergeField.Pick.GONE.name(),
                MergeWords.value(field, merge.gone(), check),
                check.say("directory.merge.from", merge.gone().name())));
        if (field.isJoinable()) {
            options.add(Option.of(MergeField.Pick.BOTH.name(), check.say("directory.merge.both")));
        }
        return new MergePage.Choice(
                PICK + field.name(),
                check.say("directory.field." + field.fact()),
                Option.select(options, List.of(chosen.name())));
    }

    private static String why(Likely pair, FormCheck say) {
        return String.join(
                ", ",
                pair.why().stream()
                        .map(why -> say.say("directory.merge.why." + why))
                        .toList());
    }
}
