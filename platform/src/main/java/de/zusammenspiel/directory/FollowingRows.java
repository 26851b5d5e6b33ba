package de.zusammenspiel.directory;

import de.zusammenspiel.site.CurrentSite;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What is the same for all whose rows name an organisation; the SQL stands with them. */
public abstract class FollowingRows implements Following {
    /** @param counting asks for the site, then for the organisation */
    protected static Followed counted(String what, StatementSpec counting, OrganisationId gone) {
        return new Followed(
                what, counting.params(site(), gone.value()).query(Integer.class).single());
    }

    /** @param moving asks for the new owner of the rows, then for the site, then for the old owner */
    protected static void move(StatementSpec moving, UUID from, UUID to) {
        moving.params(to, site(), from).update();
    }

    protected static UUID site() {
        return CurrentSite.require().value();
    }
}
