package de.zusammenspiel.review;

import java.util.List;

/** Puts minutes on paper. Paper is made where pages are; sending it is a matter of the door. */
public interface MinutesWriter {
    /** @param sent what the members have, the latest first */
    MinutesSheet sheet(Meeting meeting, List<MinutesVersion> sent);

    /** Digest of what would stand in them now. */
    String content(Meeting meeting);
}
