package de.zusammenspiel.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How this module's values look in rows. */
final class Rows {
    private Rows() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                row.getObject("persons", Integer.class),
                row.getObject("hours", Double.class),
                row.getObject("pieces", Integer.class));
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static UUID[] ids(Collection<AgreementId> ids) {
        return ids.stream().map(AgreementId::value).toArray(UUID[]::new);
    }

    /** A pattern for {@code ilike} that finds the word itself, whatever signs are in it. */
    static String containing(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
