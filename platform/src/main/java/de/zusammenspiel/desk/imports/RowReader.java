package de.zusammenspiel.desk.imports;

import de.zusammenspiel.desk.imports.Dates.Time;
import de.zusammenspiel.desk.imports.Places.Place;
import de.zusammenspiel.directory.BranchList;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.SizeClass;
import de.zusammenspiel.directory.Traits;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.phrase.AmountPhrases;
import de.zusammenspiel.matcher.phrase.KindWords;
import de.zusammenspiel.matcher.table.SheetRow;
import de.zusammenspiel.shared.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one list, row by row, and says what is wrong with them. */
final class RowReader {
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.-]{4,38}");
    private static final Pattern PERSON_ALONE = Pattern.compile("\\(.*\\)");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");
    private static final Pattern YES = Pattern.compile("(?iu)(ja|yes|vorhanden|x|liegt vor)\\b.*");
    private static final Pattern NO = Pattern.compile("(?iu)(nein|no|keins?|nicht vorhanden)\\b.*");
    private static final int NAME = 200;
    private static final int SENTENCE = 400;
    private static final int SHORT = 400;
    private static final int LONG = 4_000;

    private final Target target;
    private final ImportSettings settings;
    private final FieldMapping mapping;
    private final Places places;
    private final Dates dates;
    private final List<RowFinding> findings = new ArrayList<>();
    private final Set<String> unknownKinds = new TreeSet<>();

    RowReader(Target target, ImportSettings settings, Places places) {
        this.target = target;
        this.settings = settings;
        this.mapping = settings.mapping();
        this.places = places;
        this.dates = new Dates(settings);
    }

    List<RowFinding> findings() {
        return findings;
    }

    Set<String> unknownKinds() {
        return unknownKinds;
    }

    /** What the row says, before it is compared with what is here already. */
    record Reading(
            String externalId,
            String label,
            @Nullable NewOrganisation organisation,
            PlannedRow.@Nullable Person person,
            @Nullable NewRequest request,
            @Nullable NewOffer offer,
            boolean bad) {}

    Reading read(SheetRow row) {
        int before = findings.size();
        String name = limited(row, Field.ORGANISATION, NAME);
        Place place = places.read(row, mapping, findings);
        PlannedRow.Person person = person(row);
        NewOrganisation organisation =
                name.isEmpty() || PERSON_ALONE.matcher(name).matches() ? null : organisation(row, name, place, person);
        NewRequest request = null;
        NewOffer offer = null;
        switch (target) {
            case ORGANISATIONS -> {
                if (organisation == null) {
                    fatal(row, Field.ORGANISATION, "imports.problem.noName");
                }
            }
            case NEEDS -> request = need(row, name, place, person, organisation);
            case OFFERS -> offer = offer(row, name, place, person);
        }
        boolean bad = findings.subList(before, findings.size()).stream().anyMatch(RowFinding::fatal);
        String id = value(row, Field.ID);
        String label = request != null ? request.question() : offer != null ? offer.what() : name;
        return new Reading(
                id.isEmpty() ? String.valueOf(row.number()) : id, label, organisation, person, request, offer, bad);
    }

    private NewOrganisation organisation(SheetRow row, String name, Place place, PlannedRow.@Nullable Person person) {
        String legalForm = limited(row, Field.LEGAL_FORM, 100);
        Sector sector = Sectors.of(value(row, Field.SECTOR))
                .or(() -> Sectors.of(legalForm))
                .or(() -> Sectors.of(name))
                .orElse(settings.sector());
        NewOrganisation organisation = NewOrganisation.named(
                sector, name, place.confidential() ? "" : place.label(), place.confidential() ? null : place.ags());
        if (target != Target.ORGANISATIONS) {
            return organisation;
        }
        // Without a person the address is the organisation's own.
        boolean own = person == null;
        Set<ResourceKind> kinds = kinds(row);
        String branch = value(row, Field.BRANCH);
        String code = sector == Sector.COMPANY && !branch.isEmpty() ? branch(row, branch) : null;
        String note = limited(row, Field.NOTE, LONG);
        String about = code == null && !branch.isEmpty() ? joined(branch, note) : note;
        return organisation
                .at(filled(limited(row, Field.POSTCODE, 12)), filled(limited(row, Field.STREET, NAME)))
                .reachedBy(own ? email(row) : null, own ? phone(row) : null, filled(limited(row, Field.WEBSITE, SHORT)))
                .inBranch(code, NewOrganisation.CURRENT_EDITION)
                .workingIn(
                        sector == Sector.COMPANY ? null : filled(limited(row, Field.FIELD_OF_WORK, NAME)),
                        filled(legalForm))
                .described(about)
                .giving(limited(row, Field.TEXT, LONG), kinds)
                .with(traits(row));
    }

    private Traits traits(SheetRow row) {
        String size = value(row, Field.SIZE);
        SizeClass sizeClass = SizeClass.ofText(size).orElse(null);
        if (sizeClass == null && !size.isEmpty()) {
            hint(row, Field.SIZE, "imports.problem.sizeUnknown", size);
        }
        String concept = value(row, Field.CHILD_PROTECTION);
        LocalDate conceptOn = dates.read(concept).from();
        return new Traits(
                sizeClass,
                limited(row, Field.INSURANCE, SHORT),
                limited(row, Field.LEAVE, SHORT),
                limited(row, Field.TARGET_GROUPS, SHORT),
                count(row, Field.STAFF, 1_000_000),
                count(row, Field.VOLUNTEERS, 1_000_000),
                NO.matcher(concept).matches()
                        ? Boolean.FALSE
                        : (conceptOn != null || YES.matcher(concept).matches()) ? Boolean.TRUE : null,
                conceptOn,
                count(row, Field.HOST_GROUPS, 1_000),
                count(row, Field.HOST_PERSONS, 100_000));
    }

    private @Nullable Integer count(SheetRow row, Field field, int most) {
        String written = value(row, field);
        String digits = written.replaceAll("(?<=[0-9])[.](?=[0-9]{3})", "");
        if (COUNT.matcher(digits).matches() && Integer.parseInt(digits) <= most) {
            return Integer.valueOf(digits);
        }
        if (!written.isEmpty()) {
            hint(row, field, "imports.problem.number", written);
        }
        return null;
    }

    private @Nullable String branch(SheetRow row, String written) {
        String code = BranchList.parse(written, NewOrganisation.CURRENT_EDITION).orElse(null);
        if (code == null) {
            hint(row, Field.BRANCH, "imports.problem.branchUnknown", written);
        }
        return code;
    }

    private PlannedRow.@Nullable Person person(SheetRow row) {
        String name = limited(row, Field.CONTACT, NAME);
        return name.isEmpty() ? null : new PlannedRow.Person(name, email(row), phone(row));
    }

    private @Nullable NewRequest need(
            SheetRow row,
            String name,
            Place place,
            PlannedRow.@Nullable Person person,
            @Nullable NewOrganisation organisation) {
        String title = limited(row, Field.TITLE, SENTENCE);
        String text = limited(row, Field.TEXT, LONG);
        String question = title.isEmpty() ? text : title;
        if (question.isEmpty()) {
            fatal(row, Field.TEXT, "imports.problem.noText");
            return null;
        }
        String purpose = joined(title.isEmpty() ? "" : text, limited(row, Field.PURPOSE, LONG));
        if (question.length() > SENTENCE) {
            purpose = joined(question, purpose);
            question = firstSentence(question);
        }
        Time time = time(row);
        String amount = limited(row, Field.AMOUNT, SHORT);
        Amount read = amount.isEmpty() ? Amount.ofText("") : AmountPhrases.read(amount);
        return NewRequest.asking(name, question)
                .contact(
                        person == null ? "" : person.name(),
                        person == null ? email(row) : person.email(),
                        person == null ? phone(row) : person.phone())
                .purpose(purpose)
                .kinds(kinds(row))
                .amount(AmountInWords.of(amount))
                .quantities(read.persons(), hours(read), read.pieces())
                .wishDate(time.until() == null ? time.from() : time.until(), time.flexible())
                .place(place.ags(), place.label(), place.confidential())
                .ownSteps(limited(row, Field.OWN_STEPS, LONG))
                .whyNotOtherwise(limited(row, Field.WHY_NOT_OTHERWISE, LONG))
                .participation(limited(row, Field.PARTICIPATION, LONG))
                .reciprocation(limited(row, Field.RECIPROCATION, LONG))
                .municipal(organisation != null && organisation.sector() == Sector.MUNICIPALITY)
                .channel(Channel.IMPORT)
                .build();
    }

    /** Beside people hours count for each of them. */
    private static @Nullable Double hours(Amount read) {
        Double all = read.totalHours();
        Integer persons = read.persons();
        return all == null || persons == null ? all : Double.valueOf(all / persons);
    }

    private @Nullable NewOffer offer(SheetRow row, String name, Place place, PlannedRow.@Nullable Person person) {
        String what = joined(limited(row, Field.TITLE, SENTENCE), limited(row, Field.TEXT, LONG - SENTENCE - 1));
        if (what.isEmpty()) {
            fatal(row, Field.TEXT, "imports.problem.noText");
            return null;
        }
        Time time = time(row);
        String conditions = value(row, Field.CONDITIONS).matches("[-–—]*") ? "" : limited(row, Field.CONDITIONS, 2_000);
        return NewOffer.of(name, what)
                .contact(
                        person == null ? "" : person.name(),
                        person == null ? email(row) : person.email(),
                        person == null ? phone(row) : person.phone())
                .amount(AmountInWords.of(limited(row, Field.AMOUNT, SHORT)), kinds(row))
                .time(time.from(), time.until())
                .place(place.ags(), place.label())
                .conditions(joined(conditions, limited(row, Field.NOTE, 1_900)))
                .through(Channel.IMPORT);
    }

    private Time time(SheetRow row) {
        Time time = dates.read(value(row, Field.WHEN));
        if (!time.understood()) {
            hint(row, Field.WHEN, "imports.problem.timeUnknown", value(row, Field.WHEN));
        }
        return time;
    }

    private Set<ResourceKind> kinds(SheetRow row) {
        KindWords.KindReading reading = KindWords.read(value(row, Field.KIND));
        Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
        kinds.addAll(reading.kinds());
        for (String word : reading.unknown()) {
            unknownKinds.add(word);
            ResourceKind meant = settings.kinds().get(word);
            if (meant == null) {
                hint(row, Field.KIND, "imports.problem.kindUnknown", word);
            } else {
                kinds.add(meant);
            }
        }
        return kinds;
    }

    private @Nullable String email(SheetRow row) {
        String written = value(row, Field.EMAIL);
        if (written.isEmpty()) {
            return null;
        }
        String address = EmailAddress.parse(written).map(EmailAddress::value).orElse(null);
        if (address == null) {
            hint(row, Field.EMAIL, "imports.problem.email", written);
        }
        return address;
    }

    private @Nullable String phone(SheetRow row) {
        String written = value(row, Field.PHONE);
        if (written.isEmpty()) {
            return null;
        }
        if (!PHONE.matcher(written).matches()) {
            hint(row, Field.PHONE, "imports.problem.phone", written);
            return null;
        }
        return written;
    }

    private String value(SheetRow row, Field field) {
        return field.isFor(target) ? mapping.value(row, field) : "";
    }

    private String limited(SheetRow row, Field field, int longest) {
        String value = value(row, field);
        if (value.length() > longest) {
            findings.add(new RowFinding(
                    row.number(),
                    mapping.address(row, field),
                    true,
                    "imports.problem.tooLong",
                    List.of(String.valueOf(value.length()), String.valueOf(longest))));
        }
        return value;
    }

    private void fatal(SheetRow row, Field field, String key) {
        findings.add(new RowFinding(row.number(), mapping.address(row, field), true, key, List.of()));
    }

    private void hint(SheetRow row, Field field, String key, String written) {
        String shown = written.length() > 60 ? written.substring(0, 60) + " …" : written;
        RowFinding finding = new RowFinding(row.number(), mapping.address(row, field), false, key, List.of(shown));
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end > 0 && end < SENTENCE ? text.substring(0, end + 1) : text.substring(0, SENTENCE - 2) + " …";
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + "\n" + other;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
