package de.zusammenspiel.site;

import de.zusammenspiel.shared.SiteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site as every page needs it.
 *
 * @param slug first part of its addresses, lower case ASCII
 * @param catchment municipality key prefixes (AGS) the site serves; empty means all of Germany
 * @param contactName the person outside people may write to or call
 * @param practiceMode while true, all mail goes only to the coordinator who triggered it
 * @param hasGroup false: the coordinator decides alone, and the decision step says so
 * @param silenceIsYes in a round between meetings silence counts as yes after five working days
 */
public record Site(
        SiteId id,
        String slug,
        String name,
        List<String> catchment,
        String contactName,
        String contactEmail,
        @Nullable String contactPhone,
        boolean practiceMode,
        boolean hasGroup,
        boolean silenceIsYes) {

    /** The same site while somebody else answers for its contact person. */
    public Site answeredBy(String name, String email, @Nullable String phone) {
        return new Site(
                id,
                slug,
                this.name,
                catchment,
                name,
                email,
                phone == null ? contactPhone : phone,
                practiceMode,
                hasGroup,
                silenceIsYes);
    }
}
