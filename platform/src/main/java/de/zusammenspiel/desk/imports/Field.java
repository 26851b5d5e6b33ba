package de.zusammenspiel.desk.imports;

import static de.zusammenspiel.desk.imports.Target.NEEDS;
import static de.zusammenspiel.desk.imports.Target.OFFERS;
import static de.zusammenspiel.desk.imports.Target.ORGANISATIONS;

import de.zusammenspiel.matcher.table.Column;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of an imported list can mean. Most are known to the matcher's reader, some only matter here. */
@SuppressWarnings("ImmutableEnumChecker") // both collections are made here and never change
public enum Field {
    ID(Column.ID, "", ORGANISATIONS, NEEDS, OFFERS),
    ORGANISATION(Column.ORGANISATION, "", ORGANISATIONS, NEEDS, OFFERS),
    SECTOR(Column.SECTOR, "", ORGANISATIONS, NEEDS, OFFERS),
    TITLE(null, "title titel überschrift betreff kurztitel", NEEDS, OFFERS),
    TEXT(Column.TEXT, "", ORGANISATIONS, NEEDS, OFFERS),
    PURPOSE(null, "zweck wofür nutzen zielgruppe purpose", NEEDS),
    KIND(Column.KIND, "", ORGANISATIONS, NEEDS, OFFERS),
    AMOUNT(Column.AMOUNT, "", NEEDS, OFFERS),
    WHEN(Column.WHEN, "", NEEDS, OFFERS),
    CITY(Column.CITY, "", ORGANISATIONS, NEEDS, OFFERS),
    POSTCODE(Column.POSTCODE, "", ORGANISATIONS, NEEDS, OFFERS),
    AGS(Column.AGS, "", ORGANISATIONS, NEEDS, OFFERS),
    STREET(Column.STREET, "", ORGANISATIONS),
    CONTACT(Column.CONTACT, "", ORGANISATIONS, NEEDS, OFFERS),
    EMAIL(Column.EMAIL, "", ORGANISATIONS, NEEDS, OFFERS),
    PHONE(Column.PHONE, "", ORGANISATIONS, NEEDS, OFFERS),
    WEBSITE(Column.WEBSITE, "", ORGANISATIONS),
    BRANCH(Column.BRANCH, "", ORGANISATIONS, OFFERS),
    LEGAL_FORM(null, "rechtsform legal_form", ORGANISATIONS),
    FIELD_OF_WORK(null, "arbeitsfeld handlungsfeld tätigkeitsfeld field", ORGANISATIONS),
    SIZE(null, "größenklasse beschäftigte mitarbeitende mitarbeiter mitarbeiterzahl size employees", ORGANISATIONS),
    INSURANCE(null, "versicherung versicherungsregel insurance", ORGANISATIONS),
    LEAVE(null, "freistellung freistellungsregel leave", ORGANISATIONS),
    TARGET_GROUPS(null, "zielgruppe zielgruppen target_groups", ORGANISATIONS),
    STAFF(null, "hauptamtliche hauptamtlich angestellte staff", ORGANISATIONS),
    VOLUNTEERS(null, "ehrenamtliche ehrenamtlich freiwillige volunteers", ORGANISATIONS),
    CHILD_PROTECTION(null, "schutzkonzept kinderschutz kinderschutzkonzept child_protection", ORGANISATIONS),
    HOST_GROUPS(null, "gastgruppen gruppen_gleichzeitig host_groups", ORGANISATIONS),
    HOST_PERSONS(null, "gastpersonen personen_gleichzeitig host_persons", ORGANISATIONS),
    CONDITIONS(Column.CONDITIONS, "", OFFERS),
    RECIPROCATION(Column.RECIPROCATION, "", NEEDS),
    OWN_STEPS(null, "eigene_schritte eigenleistung bisher own_steps", NEEDS),
    WHY_NOT_OTHERWISE(null, "warum begründung why", NEEDS),
    PARTICIPATION(null, "beteiligung mitwirkung participation", NEEDS),
    NOTE(Column.NOTE, "", ORGANISATIONS, NEEDS, OFFERS);

    private final @Nullable Column column;
    private final List<String> headers;
    private final Set<Target> targets;

    Field(@Nullable Column column, String headers, Target first, Target... others) {
        this.column = column;
        this.headers = headers.isEmpty() ? List.of() : List.of(headers.split(" ", -1));
        this.targets = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    Optional<Column> column() {
        return Optional.ofNullable(column);
    }

    /** Whether the header is one of this field's own words. */
    boolean saidBy(String header) {
        return headers.contains(header.strip().toLowerCase(Locale.GERMAN).replace(' ', '_'));
    }

    public boolean isFor(Target target) {
        return targets.contains(target);
    }

    public static List<Field> of(Target target) {
        return Arrays.stream(values()).filter(field -> field.isFor(target)).toList();
    }

    /** The field of a word of the command line, such as {@code text} or {@code own-steps}. */
    public static Optional<Field> ofWord(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
