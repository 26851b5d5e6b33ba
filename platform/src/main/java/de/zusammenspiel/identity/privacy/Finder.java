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

    /** The foreign key a {@code via} rule follows. */
    Optional<SchemaStore.ForeignKey> via(PersonalDataRegister.Group group) {
        SubjectRule rule = group.subject();
        boolean own = rule.table() == null || rule.table().equals(group.table());
        return own ? schema.key(group.table(), rule.column(), null) : schema.key(group.table(), null, rule.table());
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
            case ACCOUNT -> Optional.of(column + " = cast(:account as uuid)");
            case INSIDE ->
                Optional.of("(:email <> '' and position(:email in lower(" + column + "::text)) > 0)"
                        + " or (:name <> '' and position(:name in lower(" + column + "::text)) > 0)");
            case VIA -> via(group).flatMap(key -> throughKey(key, t, depth));
        };
    }

    /** A row of a person's row belongs to the person the other table is first of all about. */
    private Optional<String> throughKey(SchemaStore.ForeignKey key, String t, int depth) {
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        String inner = "t" + (depth + 1);
        return register.of(key.target()).stream()
                .findFirst()
                .flatMap(target -> condition(target, depth + 1))
                .map(found -> t + "." + key.column() + " in (select " + inner + "." + key.targetColumn() + " from "
                        + key.target() + " " + inner + " where " + ofSite(key.target(), inner) + "(" + found + "))");
    }
}
