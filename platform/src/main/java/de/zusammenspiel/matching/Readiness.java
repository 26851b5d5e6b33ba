package de.zusammenspiel.matching;

import de.zusammenspiel.directory.AskTerms;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ready companies are to be asked: the record of asks and the rules that keep anybody from being asked too often. */
@Service
public class Readiness {
    /** After an ask a company is left in peace for so many days. */
    public static final int DAYS_OF_PEACE = 60;

    private final AskStore store;
    private final Organisations organisations;
    private final Texts texts;
    private final Clock clock;

    Readiness(AskStore store, Organisations organisations, Texts texts, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReadinessView of(OrganisationId id) {
        return of(id, Locale.GERMAN);
    }

    @Transactional(readOnly = true)
    public ReadinessView of(OrganisationId id, Locale locale) {
        Organisation organisation = organisations.get(id);
        AskRecord record = store.of(id, yearStart());
        return new ReadinessView(
                record.asksThisYear(),
                organisation.asksPerYear(),
                record.lastAskedOn(),
                record.lastAnswer(),
                record.lastAnswerAt(),
                record.promisesKept(),
                organisation.pausedUntil(),
                waitBecause(organisation, record, locale));
    }

    Map<OrganisationId, AskRecord> records() {
        return store.all(yearStart());
    }

    /** For the matcher, by organisation id. Only what is unusual is read: most companies were never asked. */
    Function<String, de.zusammenspiel.matcher.Readiness> ofAll(Map<OrganisationId, AskRecord> records) {
        Map<OrganisationId, AskTerms> terms = organisations.askTerms();
        return id -> {
            OrganisationId organisation = new OrganisationId(UUID.fromString(id));
            AskRecord record = records.getOrDefault(organisation, AskRecord.NONE);
            AskTerms wanted = terms.getOrDefault(organisation, AskTerms.USUAL);
            return new de.zusammenspiel.matcher.Readiness(
                    wanted.pausedUntil(),
                    record.asksThisYear(),
                    wanted.asksPerYear(),
                    record.lastAskedOn(),
                    record.promisesKept(),
                    0);
        };
    }

    /** Why the company had better not be asked today. */
    Optional<String> waitBecause(Organisation organisation, AskRecord record, Locale locale) {
        if (!organisation.active()) {
            return Optional.of(texts.text(locale, "matching.wait.inactive"));
        }
        LocalDate today = today();
        LocalDate paused = organisation.pausedUntil();
        if (paused != null && !paused.isBefore(today)) {
            return Optional.of(
                    organisation.pauseReason().isBlank()
                            ? texts.text(locale, "matching.wait.paused", paused)
                            : texts.text(locale, "matching.wait.pausedFor", paused, organisation.pauseReason()));
        }
        if (record.asksThisYear() >= organisation.asksPerYear()) {
            return Optional.of(
                    texts.text(locale, "matching.wait.askedOften", record.asksThisYear(), organisation.asksPerYear()));
        }
        LocalDate last = record.lastAskedOn();
        if (last != null && last.plusDays(DAYS_OF_PEACE).isAfter(today)) {
            return Optional.of(texts.text(locale, "matching.wait.askedLately", last, last.plusDays(DAYS_OF_PEACE)));
        }
        return Optional.empty();
    }

    private LocalDate yearStart() {
        return today().withDayOfYear(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
