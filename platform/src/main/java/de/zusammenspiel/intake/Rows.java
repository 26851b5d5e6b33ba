package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How this module's values look in rows. */
final class Rows {
    private Rows() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static Set<ResourceKind> kinds(ResultSet row) throws SQLException {
        Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
        for (String name : (String[]) row.getArray("kinds").getArray()) {
            kinds.add(ResourceKind.valueOf(name));
        }
        return kinds;
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** A pattern for {@code ilike} that finds the word itself, whatever signs are in it. */
    static String containing(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
