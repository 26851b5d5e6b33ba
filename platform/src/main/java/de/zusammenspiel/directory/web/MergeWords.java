package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.MergeField;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.SizeClass;
import de.zusammenspiel.directory.Traits;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record says in one field, in the reader's words. */
final class MergeWords {
    private MergeWords() {}

    static String value(MergeField field, Organisation one, FormCheck say) {
        Traits traits = one.traits();
        SizeClass size = traits.sizeClass();
        String words = switch (field) {
            case NAME -> one.name();
            case PLACE -> one.placeLabel();
            case ADDRESS -> joined(one.street(), one.postcode());
            case EMAIL -> one.email();
            case PHONE -> one.phone();
            case WEBSITE -> one.website();
            case BRANCH -> Words.branch(one, say.locale());
            case FIELD -> one.field();
            case LEGAL_FORM -> one.legalForm();
            case DESCRIPTION -> one.description();
            case GIVES -> one.gives();
            case GIVES_KINDS -> Words.kinds(one.givesKinds(), say.locale());
            case SIZE_CLASS -> size == null ? null : say.say("directory.size." + size);
            case INSURANCE_RULES -> traits.insuranceRules();
            case LEAVE_RULES -> traits.leaveRules();
            case TARGET_GROUPS -> traits.targetGroups();
            case STAFF -> number(traits.staff(), say);
            case VOLUNTEERS -> number(traits.volunteers(), say);
            case CHILD_PROTECTION -> joined(yes(traits.childProtection(), say), day(traits.childProtectionOn(), say));
            case HOST_GROUPS -> number(traits.hostGroups(), say);
            case HOST_PERSONS -> number(traits.hostPersons(), say);
            case NOT_WHEN -> one.notWhen();
            case CAUSES_LIKED -> one.causesLiked();
            case CAUSES_EXCLUDED -> one.causesExcluded();
            case ASKS_PER_YEAR -> number(one.asksPerYear(), say);
            case PAUSE -> joined(day(one.pausedUntil(), say), one.pauseReason());
            case NAMING_WANTED -> yes(one.namingWanted(), say);
            case ACTIVE -> yes(one.active(), say);
        };
        return words == null || words.isBlank() ? say.say("directory.merge.nothing") : words;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String yes(@Nullable Boolean yes, FormCheck say) {
        return yes == null ? null : say.say(yes ? "directory.yes" : "directory.no");
    }

    private static @Nullable String day(@Nullable LocalDate day, FormCheck say) {
        return day == null ? null : Texts.date(say.locale(), day);
    }

    private static @Nullable String number(@Nullable Integer count, FormCheck say) {
        return count == null ? null : Texts.number(say.locale(), count);
    }
}
