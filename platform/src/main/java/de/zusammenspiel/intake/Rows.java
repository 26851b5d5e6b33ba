package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** How this module's values look in rows. */
final class Rows {
    private Rows() {}

    static Set<ResourceKind> kinds(ResultSet row) throws SQLException {
        Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
        for (String name : (String[]) row.getArray("kinds").getArray()) {
            kinds.add(ResourceKind.valueOf(name));
        }
        return kinds;
    }
}
