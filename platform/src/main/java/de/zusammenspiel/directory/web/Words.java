package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.BranchList;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.FormCheck;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
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
}
