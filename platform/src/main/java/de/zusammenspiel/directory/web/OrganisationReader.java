package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.BranchList;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.SizeClass;
import de.zusammenspiel.directory.Traits;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.web.FormCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the typed form of an organisation and says what is wrong with it. */
final class OrganisationReader {
    private static final Pattern WEBSITE = Pattern.compile("(?i)(https?://)?[\\p{L}0-9.-]+\\.[\\p{L}]{2,}(/\\S*)?");
    private static final Pattern POSTCODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z -]{2,9}");
    private static final int MOST_ASKS = 52;
    private static final int HINT = 400;
    private static final int MOST_PEOPLE = 1_000_000;

    private OrganisationReader() {}

    /** The organisation as it would be; only to be used when the check did not fail. */
    static Organisation read(OrganisationForm form, @Nullable Organisation before, PlaceChoice place, FormCheck check) {
        Sector sector = before == null ? check.choice("sector", Sector.class, form.sector()) : before.sector();
        if (sector == null) {
            check.error("sector", "web.error.required");
            sector = Sector.COMPANY;
        }
        if (!place.found() && !place.isBlank()) {
            check.error(
                    "place", place.options().isEmpty() ? "directory.form.place.unknown" : "directory.form.place.which");
        }
        String edition = "2008".equals(form.branchEdition()) ? "2008" : NewOrganisation.CURRENT_EDITION;
        EmailAddress email = check.email("email", form.email());
        Ags ags = place.ags();
        Integer asks = check.number("asksPerYear", form.asksPerYear(), 0, MOST_ASKS);
        List<ResourceKind> kinds = check.choices("kinds", ResourceKind.class, form.kinds());
        return new Organisation(
                before == null ? new OrganisationId(new UUID(0, 0)) : before.id(),
                sector,
                check.required("name", form.name(), FormCheck.SHORT_TEXT),
                ags == null ? null : ags.value(),
                check.text("place", place.label(), FormCheck.SHORT_TEXT),
                postcode(form.postcode(), check),
                filled(check.text("street", form.street(), FormCheck.SHORT_TEXT)),
                email == null ? null : email.value(),
                check.phone("phone", form.phone()),
                website(form.website(), check),
                sector == Sector.COMPANY ? branch(form.branch(), edition, check) : null,
                edition,
                sector == Sector.NON_PROFIT ? filled(check.text("field", form.field(), FormCheck.SHORT_TEXT)) : null,
                filled(check.text("legalForm", form.legalForm(), 100)),
                check.text("description", form.description(), FormCheck.LONG_TEXT),
                check.text("gives", form.gives(), FormCheck.LONG_TEXT),
                Set.copyOf(kinds),
                traits(form, sector, before == null ? Traits.UNKNOWN : before.traits(), check),
                check.text("notWhen", form.notWhen(), HINT),
                check.text("causesLiked", form.causesLiked(), HINT),
                check.text("causesExcluded", form.causesExcluded(), HINT),
                asks == null ? NewOrganisation.USUAL_ASKS_PER_YEAR : asks,
                before == null ? null : before.pausedUntil(),
                before == null ? "" : before.pauseReason(),
                FormCheck.ticked(form.namingWanted()),
                before == null || FormCheck.ticked(form.active()),
                before == null ? 1 : before.version());
    }

    /** The form asks of each sector what it can answer; the rest stays as it is. */
    private static Traits traits(OrganisationForm form, Sector sector, Traits before, FormCheck check) {
        if (sector == Sector.COMPANY) {
            return new Traits(
                    check.choice("sizeClass", SizeClass.class, form.sizeClass()),
                    check.text("insuranceRules", form.insuranceRules(), HINT),
                    check.text("leaveRules", form.leaveRules(), HINT),
                    before.targetGroups(),
                    before.staff(),
                    before.volunteers(),
                    before.childProtection(),
                    before.childProtectionOn(),
                    before.hostGroups(),
                    before.hostPersons());
        }
        String concept = FormCheck.clean(form.childProtection());
        LocalDate conceptOn = check.date("childProtectionOn", form.childProtectionOn());
        return new Traits(
                before.sizeClass(),
                before.insuranceRules(),
                before.leaveRules(),
                check.text("targetGroups", form.targetGroups(), HINT),
                check.number("staff", form.staff(), 0, MOST_PEOPLE),
                check.number("volunteers", form.volunteers(), 0, MOST_PEOPLE),
                concept.isEmpty() ? conceptOn == null ? null : Boolean.TRUE : Boolean.valueOf("true".equals(concept)),
                conceptOn,
                check.number("hostGroups", form.hostGroups(), 0, 1_000),
                check.number("hostPersons", form.hostPersons(), 0, 100_000));
    }

    private static @Nullable String postcode(@Nullable String typed, FormCheck check) {
        String postcode = check.text("postcode", typed, 12);
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            check.error("postcode", "directory.form.postcode.wrong");
        }
        return filled(postcode);
    }

    private static @Nullable String website(@Nullable String typed, FormCheck check) {
        String website = check.text("website", typed, HINT);
        if (website.isEmpty()) {
            return null;
        }
        if (!WEBSITE.matcher(website).matches()) {
            check.error("website", "directory.form.website.wrong");
        }
        return website.matches("(?i)https?://.*") ? website : "https://" + website;
    }

    private static @Nullable String branch(@Nullable String typed, String edition, FormCheck check) {
        String branch = check.text("branch", typed, FormCheck.SHORT_TEXT);
        if (branch.isEmpty()) {
            return null;
        }
        String code = BranchList.parse(branch, edition).orElse(null);
        if (code == null) {
            check.error("branch", "directory.form.branch.unknown", edition);
        }
        return code;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
