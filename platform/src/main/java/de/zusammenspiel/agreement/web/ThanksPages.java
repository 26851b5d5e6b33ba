package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Effect;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.Thanks;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.LetterPaper;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Thanks and effect, by the coordinator or the runner of the case. */
@Controller
class ThanksPages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int LETTER = 4_000;
    private static final List<Integer> FOLLOW_UP_MONTHS = List.of(6, 12);

    private final Agreements agreements;
    private final Paper paper;
    private final Clock clock;

    ThanksPages(Agreements agreements, Paper paper, Clock clock) {
        this.paper = paper;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/{site}/vereinbarungen/{number}/dank")
    Response thanks(@PathVariable String number, Site site, Viewer viewer, FormCheck check) {
        Agreement agreement = mine(number, viewer);
        return thanksPage(
                agreement, back(site, agreement, viewer), agreements.thanksDraft(agreement.id()), site, check);
    }

    @PostMapping("/{site}/vereinbarungen/{number}/dank")
    Response thank(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String letter,
            @RequestParam(required = false) @Nullable String how,
            Site site,
            Viewer viewer,
            Actor actor,
            FormCheck check) {
        Agreement agreement = mine(number, viewer);
        String back = back(site, agreement, viewer);
        String text = check.required("letter", letter, LETTER);
        if (!agreement.state().isKept()) {
            return AgreementPages.notNow(back, agreement, check);
        }
        if (check.failed()) {
            return thanksPage(agreement, back, letter, site, check);
        }
        boolean mail = !"PERSON".equals(how) && agreement.companyParty().contactEmail() != null;
        agreements.thank(agreement.id(), text, mail ? Thanks.How.MAIL : Thanks.How.PERSON, actor);
        return Redirect.to(back, check.say("agreement.done.thanked", agreement.companyName()));
    }

    /** The letter that was written, to be signed and sent by post. */
    @GetMapping("/{site}/vereinbarungen/{number}/dank.pdf")
    Response onPaper(@PathVariable String number, Site site, Viewer viewer, FormCheck check) {
        Agreement agreement = mine(number, viewer);
        Thanks thanks = agreements.thanksOf(agreement.id()).orElseThrow(() -> new NotFound("thanks"));
        Party company = agreement.companyParty();
        LetterPaper page = new LetterPaper(
                "de",
                check.german("agreement.thanks.title", agreement.companyName()),
                check.german("agreement.paper.sender", site.name()),
                check.german("agreement.paper.foot", agreement.number(), site.contactName(), site.contactEmail()),
                company.contactName().isBlank()
                        ? List.of(agreement.companyName())
                        : List.of(agreement.companyName(), company.contactName()),
                Texts.date(Locale.GERMAN, thanks.at().atZone(Texts.ZONE).toLocalDate()),
                check.german("agreement.thanks.title", agreement.companyName()),
                Stream.concat(
                                Stream.of(
                                        company.contactName().isBlank()
                                                ? check.german("agreement.thanks.paper.greetingAll")
                                                : check.german(
                                                        "agreement.thanks.paper.greeting", company.contactName())),
                                Letter.paragraphs(thanks.letter()).stream())
                        .toList(),
                check.german("agreement.thanks.paper.farewell"),
                List.of(thanks.by(), check.german("agreement.paper.sender", site.name())),
                null);
        return new Download(
                "Dank-" + agreement.number() + ".pdf", "application/pdf", paper.pdf(LetterPaper.TEMPLATE, page), true);
    }

    private ThanksPage thanksPage(
            Agreement agreement, String back, @Nullable String letter, Site site, FormCheck check) {
        return new ThanksPage(
                check.say("agreement.thanks.title", agreement.companyName()),
                AgreementPages.path(site, agreement) + "/dank",
                back,
                agreement.number(),
                agreement.companyName(),
                agreement.companyParty().contactEmail(),
                letter,
                agreements.thanksOf(agreement.id()).map(Thanks::letter).orElse(null),
                check.errors());
    }

    @GetMapping("/{site}/vereinbarungen/{number}/wirkung")
    Response effect(@PathVariable String number, Site site, Viewer viewer, FormCheck check) {
        Agreement agreement = mine(number, viewer);
        EffectForm form = agreements
                .effectOf(agreement.id())
                .map(ThanksPages::typed)
                .orElse(new EffectForm(null, null, null, null, null, null, "6", null, null));
        return effectPage(agreement, site, viewer, form, check);
    }

    @PostMapping("/{site}/vereinbarungen/{number}/wirkung")
    Response rate(
            @PathVariable String number,
            @ModelAttribute EffectForm form,
            Site site,
            Viewer viewer,
            Actor actor,
            FormCheck check) {
        Agreement agreement = mine(number, viewer);
        String back = back(site, agreement, viewer);
        if (!agreement.state().isKept()) {
            return AgreementPages.notNow(back, agreement, check);
        }
        Integer provider = benefit("provider", form.provider(), check);
        Integer beneficiaries = benefit("beneficiaries", form.beneficiaries(), check);
        Integer community = benefit("community", form.community(), check);
        Integer reached = check.number("reached", form.reached(), 0, 10_000_000);
        String note = check.text("note", form.note(), FormCheck.LONG_TEXT);
        List<Effect.Competence> competences = check.choices("competences", Effect.Competence.class, form.competences());
        LocalDate followUp = followUp(form, check);
        if (provider == null || beneficiaries == null || community == null || check.failed()) {
            return effectPage(agreement, site, viewer, form, check);
        }
        agreements.rate(
                agreement.id(),
                new Effect(
                        provider,
                        beneficiaries,
                        community,
                        Set.copyOf(competences),
                        reached,
                        note,
                        followUp,
                        FormCheck.ticked(form.withoutUs())),
                actor);
        return Redirect.to(back, check.say("agreement.done.rated"));
    }

    @PostMapping("/{site}/vereinbarungen/{number}/nachgefragt")
    Response followedUp(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String withoutUs,
            Site site,
            Viewer viewer,
            Actor actor,
            FormCheck check) {
        Agreement agreement = mine(number, viewer);
        agreements.followedUp(agreement.id(), FormCheck.ticked(withoutUs), actor);
        return Redirect.to(back(site, agreement, viewer), check.say("agreement.done.followedUp"));
    }

    private @Nullable LocalDate followUp(EffectForm form, FormCheck check) {
        String choice = FormCheck.clean(form.followUp());
        for (int months : FOLLOW_UP_MONTHS) {
            if (choice.equals(String.valueOf(months))) {
                return today().plusMonths(months);
            }
        }
        return "day".equals(choice) ? check.date("followUpOn", form.followUpOn()) : null;
    }

    private static @Nullable Integer benefit(String field, @Nullable String typed, FormCheck check) {
        Integer benefit = check.number(field, typed, 0, Effect.MOST);
        check.needed(field, benefit);
        return benefit;
    }

    private static EffectForm typed(Effect effect) {
        LocalDate day = effect.followUpOn();
        return new EffectForm(
                String.valueOf(effect.provider()),
                String.valueOf(effect.beneficiaries()),
                String.valueOf(effect.community()),
                effect.competences().stream().map(Enum::name).toList(),
                effect.reached() == null ? null : effect.reached().toString(),
                effect.note(),
                day == null ? "" : "day",
                day == null ? null : TYPED.format(day),
                String.valueOf(effect.followUpWithoutUs()));
    }

    private EffectPage effectPage(Agreement agreement, Site site, Viewer viewer, EffectForm form, FormCheck check) {
        LocalDate followUp =
                agreements.effectOf(agreement.id()).map(Effect::followUpOn).orElse(null);
        List<String> learned = form.competences() == null ? List.of() : form.competences();
        return new EffectPage(
                check.say("agreement.effect.title"),
                AgreementPages.path(site, agreement) + "/wirkung",
                back(site, agreement, viewer),
                agreement.number(),
                benefits(form.provider(), check),
                benefits(form.beneficiaries(), check),
                benefits(form.community(), check),
                Option.select(
                        Arrays.stream(Effect.Competence.values())
                                .map(one -> Option.of(one.name(), check.say("agreement.competence." + one)))
                                .toList(),
                        learned),
                Option.select(
                        List.of(
                                Option.of("6", check.say("agreement.effect.followUp.months", 6)),
                                Option.of("12", check.say("agreement.effect.followUp.months", 12)),
                                Option.of("day", check.say("agreement.effect.followUp.day")),
                                Option.of("", check.say("agreement.effect.followUp.none"))),
                        List.of(FormCheck.clean(form.followUp()))),
                form,
                FormCheck.ticked(form.withoutUs()),
                followUp != null && !followUp.isAfter(today()),
                AgreementPages.path(site, agreement) + "/nachgefragt",
                check.errors());
    }

    private static List<Option> benefits(@Nullable String chosen, FormCheck check) {
        return IntStream.rangeClosed(0, Effect.MOST)
                .mapToObj(level -> Option.of(String.valueOf(level), check.say("agreement.effect.level." + level))
                        .select(String.valueOf(level).equals(chosen)))
                .toList();
    }

    private Agreement mine(String number, Viewer viewer) {
        Agreement agreement = agreements.byNumber(number);
        if (!viewer.is(Role.COORDINATOR) && viewer.accounts().stream().noneMatch(agreement::isOf)) {
            throw new Forbidden();
        }
        return agreement;
    }

    private static String back(Site site, Agreement agreement, Viewer viewer) {
        return viewer.is(Role.COORDINATOR)
                ? AgreementPages.path(site, agreement)
                : "/" + site.slug() + "/begleitung/" + agreement.number();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
