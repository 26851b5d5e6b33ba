package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.AccessLetters;
import de.zusammenspiel.identity.ErasureLetters;
import de.zusammenspiel.identity.privacy.Person;
import de.zusammenspiel.identity.privacy.PersonalData;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests of people concerned: find them, tell them, forget them. */
@Controller
class DataPages {
    private static final String PATH = "/datenschutz/personen";
    private final PersonalData data;
    private final DataWords words;
    private final DataFile file;
    private final AccessLetters answers;
    private final ErasureLetters erasures;
    private final Clock clock;

    DataPages(
            PersonalData data,
            DataWords words,
            DataFile file,
            AccessLetters answers,
            ErasureLetters erasures,
            Clock clock) {
        this.answers = answers;
        this.erasures = erasures;
        this.data = data;
        this.words = words;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/{site}" + PATH)
    Response search(@RequestParam(required = false) @Nullable String q, FormCheck check) {
        String query = FormCheck.clean(q);
        return new DataSearchPage(check.say("identity.privacy.title"), query, data.search(query));
    }

    @GetMapping("/{site}" + PATH + "/auskunft")
    Response person(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Site site,
            FormCheck check) {
        Person person = known(email, name);
        Locale locale = check.locale();
        return new DataPersonPage(
                check.say("identity.person.title", person.name().isEmpty() ? person.email() : person.name()),
                person,
                "/" + site.slug() + PATH + "/auskunft.json" + of(person),
                "/" + site.slug() + PATH + "/auskunft.pdf" + of(person),
                LocalDate.ofInstant(clock.instant(), Texts.ZONE),
                words.holdings(locale, data.of(person)),
                steps(data.preview(person), locale));
    }

    @GetMapping("/{site}" + PATH + "/auskunft.json")
    Response export(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Site site,
            FormCheck check) {
        return file.of(Map.of(site.name(), data.of(known(email, name))), check.locale());
    }

    @GetMapping("/{site}" + PATH + "/auskunft.pdf")
    Response onPaper(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Site site,
            FormCheck check) {
        Person person = known(email, name);
        return file.onPaper(
                person.name().isEmpty() ? person.email() : person.name(),
                Map.of(site.name(), data.of(person)),
                check.locale());
    }

    /** The answer as a letter with the paper; where nothing is stored, it says so. */
    @PostMapping("/{site}" + PATH + "/auskunft")
    Response answer(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Site site,
            Actor actor,
            FormCheck check) {
        Person person = known(email, name);
        List<PersonalData.Holding> holdings = data.of(person);
        Locale locale = erasures.wording(person.email()).locale();
        byte[] answer = holdings.isEmpty()
                ? null
                : file.onPaper(
                                person.name().isEmpty() ? person.email() : person.name(),
                                Map.of(site.name(), holdings),
                                locale)
                        .content();
        boolean sent = answers.answer(person.name(), person.email(), answer, actor);
        return Redirect.to(
                "/" + site.slug() + PATH,
                sent ? check.say("identity.person.answered", person.email()) : check.say("identity.person.noAddress"));
    }

    @PostMapping("/{site}" + PATH + "/loeschen")
    Response erase(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String tell,
            Site site,
            Actor actor,
            FormCheck check) {
        Person person = known(email, name);
        Wording wording = erasures.wording(person.email());
        List<PersonalData.Step> steps = data.erase(person, actor);
        if (FormCheck.ticked(tell)) {
            erasures.confirm(person.name(), person.email(), wording, kept(steps, wording.locale()));
        }
        int rows = steps.stream()
                .filter(step -> step.act() != PersonalData.Act.KEEP)
                .mapToInt(PersonalData.Step::rows)
                .sum();
        return Redirect.to("/" + site.slug() + PATH, check.say("identity.person.erased", rows));
    }

    private List<String> kept(List<PersonalData.Step> steps, Locale locale) {
        return steps.stream()
                .filter(step -> step.act() == PersonalData.Act.KEEP && step.rows() > 0)
                .map(step -> words.table(locale, step.table())
                        + (step.reason().isEmpty() ? "" : " (" + words.phrase(locale, step.reason()) + ")"))
                .distinct()
                .toList();
    }

    private List<DataPersonPage.StepView> steps(List<PersonalData.Step> steps, Locale locale) {
        return steps.stream()
                .map(step -> new DataPersonPage.StepView(
                        words.table(locale, step.table()),
                        step.act().name(),
                        words.columns(locale, step.columns()),
                        step.rows(),
                        step.reason().isEmpty() ? "" : words.phrase(locale, step.reason())))
                .toList();
    }

    private static Person known(String email, String name) {
        Person person = Person.of(FormCheck.clean(email), FormCheck.clean(name));
        if (person.unknown()) {
            throw new NotFound("person");
        }
        return person;
    }

    private static String of(Person person) {
        return "?email=" + encode(person.email()) + "&name=" + encode(person.name());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
