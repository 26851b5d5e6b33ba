package de.zusammenspiel.directory;

import de.zusammenspiel.shared.Actor;
import java.util.List;

/**
 * What hangs on an organisation in the modules above and follows it when two records become one. They implement this;
 * everything runs in the transaction of the merge, while both records are locked.
 */
public interface Following {
    /** @param what message key of what follows */
    record Followed(String what, int count) {}

    /** What would follow, for the page that asks first. */
    List<Followed> of(OrganisationId gone);

    /** @param by who says that the two are one */
    void follow(Organisation gone, Organisation kept, Actor by);

    /** The same person stood in both records. */
    default void follow(ContactId gone, ContactId kept) {}
}
