package de.zusammenspiel.identity.privacy;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Builds the condition that finds a person's rows. Names come from the register, which lets plain names in only; values
 * are the parameters {@code :email}, {@code :name}, {@code :account} and {@code :site}, empty where not known.
 */
@Component
class Finder {
    private static final int DEEPEST = 3;
    private final PersonalDataRegister register;
    private final SchemaStore schema;

    Finder(PersonalDataRegister register, SchemaStore schema) {
        this.register = register;
        this.schema = schema;
    }

    /** Condition on the table under the name {@code t0}; empty when the rule leads nowhere. */
    Optional<String> condition(PersonalDataRegister.Group group) {
        return condition(group, 0).map(found -> ofSite(group.table(), "t0") + "(" + found + ")");
    }

    /** The first half of a condition: row security hides other sites' rows, but not those of published tables. */
    String ofSite(String table, String alias) {
        if (table.equals("site.site")) {
            return alias + ".id = cast(:site as uuid) and ";
        }
        return schema.column(table, "site_id").isPresent() ? alias + ".site_id = cast(:site as uuid) and " : "";
    }

    /**
     * From a row to the row of another table that makes it the person's.
     *
     * @param column of this table, equal to {@code targetColumn} of the other
     */
    record Way(String table, String column, String target, String targetColumn) {}

    /** A foreign key of this table; else a column both tables share; else the other table points here. */
    Optional<Way> via(PersonalDataRegister.Group group) {
        SubjectRule rule = group.subject();
        String table = group.table();
        String other = rule.table();
        boolean own = other == null || other.equals(table);
        Optional<SchemaStore.ForeignKey> key =
                own ? schema.key(table, rule.column(), null) : schema.key(table, null, other);
        if (key.isPresent()) {
            return key.map(one -> new Way(table, one.column(), one.target(), one.targetColumn()));
        }
        if (own || other == null || schema.column(other, rule.column()).isEmpty()) {
            return Optional.empty();
        }
        boolean shared = schema.column(table, rule.column()).isPresent();
        return Optional.of(new Way(table, shared ? rule.column() : "id", other, rule.column()));
    }

    private Optional<String> condition(PersonalDataRegister.Group group, int depth) {
        String t = "t" + depth;
        String column = t + "." + group.subject().column();
        return switch (group.subject().kind()) {
            case NONE -> Optional.empty();
            case EMAIL -> {
                String byEmail = "(:email <> '' and lower(" + column + ") = :email)";
                yield Optional.of(group.nameColumn()
                        .map(name -> byEmail + " or (coalesce(" + column + ", '') = '' and :name <> '' and lower(" + t
                                + "." + name + ") = :name)")
                        .orElse(byEmail));
            }
            case NAME -> Optional.of(":name <> '' and lower(" + column + ") = :name");
            case CALLED ->
                Optional.ofNullable(group.subject().table())
                        .map(function -> function + "(" + t + ", cast(:email as text), cast(:name as text))");
            case ACCOUNT -> Optional.of(column + " = cast(:account as uuid)");
            case INSIDE ->
                Optional.of("(:email <> '' and position(:email in lower(" + column + "::text)) > 0)"
                        + " or (:name <> '' and position(:name in lower(" + column + "::text)) > 0)");
            case VIA -> via(group).flatMap(way -> along(way, t, depth));
        };
    }

    /** What belongs to a row belongs to the person that row is first of all about. */
    private Optional<String> along(Way way, String t, int depth) {
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        String inner = "t" + (depth + 1);
        return register.of(way.target()).stream()
                .findFirst()
                .flatMap(target -> condition(target, depth + 1))
                .map(found -> t + "." + way.column() + " in (select " + inner + "." + way.targetColumn() + " from "
                        + way.target() + " " + inner + " where " + ofSite(way.target(), inner) + "(" + found + "))");
    }
}
