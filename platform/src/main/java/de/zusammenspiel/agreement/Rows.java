package de.zusammenspiel.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** How this module's values look in rows. */
final class Rows {
    private Rows() {}

    static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                row.getObject("persons", Integer.class),
                row.getObject("hours", Double.class),
                row.getObject("pieces", Integer.class));
    }

    static UUID[] ids(Collection<AgreementId> ids) {
        return ids.stream().map(AgreementId::value).toArray(UUID[]::new);
    }
}
