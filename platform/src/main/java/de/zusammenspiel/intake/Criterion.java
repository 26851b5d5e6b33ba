package de.zusammenspiel.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The catalogue of criteria; a site chooses which it holds requests against. Every "yes" speaks for the request. */
public enum Criterion {
    /** Brings the community forward. */
    K1,
    /** Real benefit for real people or organisations. */
    K2,
    /** Not to be had otherwise, not even bought. */
    K3,
    /** People take part themselves. */
    K4,
    /** No money. */
    K5,
    /** Can be done in a manageable time. */
    K6,
    /** From a non-profit, a public body or a citizens' initiative. */
    K7,
    /** Benefits people in the region. */
    K8,
    /** Own efforts were made. */
    K9,
    /** Not to be bought on the market. */
    K10,
    /** One clear, concrete question. */
    K11,
    /** In time, and for something still to come. */
    K12,
    /** Enough support. */
    K13,
    /** Open to alternatives. */
    K14,
    /** A small counter-gift is possible. */
    K15,
    /** No transfer of money in disguise. */
    K16,
    /** Serves no mission, worship or party. */
    K17,
    /** The applicant can take part in carrying it out. */
    K18;

    /** What a new site starts with. */
    public static final Set<Criterion> USUAL = EnumSet.of(K1, K2, K3, K4, K5, K6, K7, K8, K11, K12, K16, K17);

    /** The two questions that come first: does it serve the community, and could they buy it? */
    public static final List<Criterion> KILLERS = List.of(K1, K3);

    public boolean isKiller() {
        return KILLERS.contains(this);
    }
}
