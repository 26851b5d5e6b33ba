package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.BranchList;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.SizeClass;
import de.zusammenspiel.directory.Traits;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of the directory in the reader's words. */
final class Words {
    private Words() {}

    static String kind(ResourceKind kind, Locale locale) {
        return "en".equals(locale.getLanguage()) ? kind.english() : kind.german();
    }

    static String kinds(Collection<ResourceKind> kinds, Locale locale) {
        return kinds.stream().sorted().map(kind -> kind(kind, locale)).collect(Collectors.joining(", "));
    }

    static String sector(Sector sector, FormCheck say) {
        return say.say("web.sector." + sector.mark());
    }

    static String branchOrField(OrganisationCard card, Locale locale) {
        return card.sector() == Sector.COMPANY && !card.branchOrField().isEmpty()
                ? BranchList.label(card.branchOrField(), "2025", locale)
                : card.branchOrField();
    }

    static @Nullable String branch(Organisation organisation, Locale locale) {
        String code = organisation.branch();
        return code == null ? null : BranchList.label(code, organisation.branchEdition(), locale);
    }

    /** The facts two versions differ in, each on its line, as the page for a stale edit shows them. */
    static String differing(Organisation shown, Organisation other, FormCheck say) {
        return shown.differences(other).stream()
                .map(field -> say.say("directory.field." + field) + ": " + value(shown, field, say))
                .collect(Collectors.joining("\n"));
    }

    private static String value(Organisation organisation, String field, FormCheck say) {
        Locale locale = say.locale();
        Object value = switch (field) {
            case "name" -> organisation.name();
            case "ags" -> organisation.ags();
            case "placeLabel" -> organisation.placeLabel();
            case "postcode" -> organisation.postcode();
            case "street" -> organisation.street();
            case "email" -> organisation.email();
            case "phone" -> organisation.phone();
            case "website" -> organisation.website();
            case "branch" -> branch(organisation, locale);
            case "branchEdition" -> organisation.branchEdition();
            case "field" -> organisation.field();
            case "legalForm" -> organisation.legalForm();
            case "description" -> organisation.description();
            case "gives" -> organisation.gives();
            case "givesKinds" -> organisation.givesKinds();
            case "traits" -> traits(organisation.traits(), say);
            case "notWhen" -> organisation.notWhen();
            case "causesLiked" -> organisation.causesLiked();
            case "causesExcluded" -> organisation.causesExcluded();
            case "asksPerYear" -> organisation.asksPerYear();
            case "pausedUntil" -> organisation.pausedUntil();
            case "pauseReason" -> organisation.pauseReason();
            case "namingWanted" -> organisation.namingWanted();
            case "active" -> organisation.active();
            default -> "";
        };
        return readable(value, say);
    }

    private static String traits(Traits traits, FormCheck say) {
        SizeClass size = traits.sizeClass();
        return Stream.of(
                        size == null ? null : say.say("directory.size." + size),
                        traits.insuranceRules(),
                        traits.leaveRules(),
                        traits.targetGroups(),
                        traits.staff(),
                        traits.volunteers(),
                        traits.childProtection(),
                        traits.childProtectionOn(),
                        traits.hostGroups(),
                        traits.hostPersons())
                .filter(Objects::nonNull)
                .map(value -> readable(value, say))
                .filter(words -> !words.equals("–"))
                .collect(Collectors.joining(" · "));
    }

    private static String readable(@Nullable Object value, FormCheck say) {
        return switch (value) {
            case null -> "–";
            case String text when text.isBlank() -> "–";
            case Boolean yes -> say.say(yes ? "directory.yes" : "directory.no");
            case LocalDate day -> Texts.date(say.locale(), day);
            case Set<?> kinds ->
                kinds.stream()
                        .filter(ResourceKind.class::isInstance)
                        .map(ResourceKind.class::cast)
                        .sorted()
                        .map(kind -> kind(kind, say.locale()))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
