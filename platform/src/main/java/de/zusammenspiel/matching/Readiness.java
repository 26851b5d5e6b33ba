package de.zusammenspiel.matching;

import de.zusammenspiel.directory.AskTerms;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Quiet;
import de.zusammenspiel.directory.QuietTimes;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ready companies are to be asked: the record of asks and the rules that keep anybody from being asked too often. */
@Service
public class Readiness {
    /** After an ask a company is left in peace for so many days. */
    public static final int DAYS_OF_PEACE = 60;

    private final AskStore store;
    private final Organisations organisations;
    private final QuietTimes quietTimes;
    private final Texts texts;
    private final Clock clock;

    Readiness(AskStore store, Organisations organisations, QuietTimes quietTimes, Texts texts, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.quietTimes = quietTimes;
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
        AskRecord record = store.of(organisation.id(), yearStart())
                .withQuiet(quietTimes.today(organisation.id()).orElse(null));
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
        Map<OrganisationId, AskRecord> records = new HashMap<>(store.all(yearStart()));
        quietTimes
                .today()
                .forEach((id, quiet) ->
                        records.put(id, records.getOrDefault(id, AskRecord.NONE).withQuiet(quiet)));
        return records;
    }

    /** For the matcher, by organisation id. Only what is unusual is read: most companies were never asked. */
    Function<String, de.zusammenspiel.matcher.Readiness> ofAll(Map<OrganisationId, AskRecord> records) {
        Map<OrganisationId, AskTerms> terms = organisations.askTerms();
        return id -> {
            OrganisationId organisation = new OrganisationId(UUID.fromString(id));
            AskRecord record = records.getOrDefault(organisation, AskRecord.NONE);
            AskTerms wanted = terms.getOrDefault(organisation, AskTerms.USUAL);
            return new de.zusammenspiel.matcher.Readiness(
                    later(wanted.pausedUntil(), record.quiet()),
                    record.asksThisYear(),
                    wanted.asksPerYear(),
                    record.lastAskedOn(),
                    record.promisesKept(),
                    0);
        };
    }

    private static @Nullable LocalDate later(@Nullable LocalDate paused, @Nullable Quiet quiet) {
        if (quiet == null) {
            return paused;
        }
        return paused != null && paused.isAfter(quiet.until()) ? paused : quiet.until();
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
        Quiet quiet = record.quiet();
        if (quiet != null) {
            return Optional.of(texts.text(locale, "matching.wait.quiet", quiet.askFrom(), quiet.why()));
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
