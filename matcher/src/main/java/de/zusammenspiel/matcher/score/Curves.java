package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.Map;

/**
 * The numbers behind the parts: from what is known to a share of the points, 0 to 1. Whoever scores in full and whoever
 * only estimates both take them from here.
 */
public final class Curves {

    /** Nothing is known: half the points. */
    public static final double UNKNOWN = 0.5;

    /** A kind written where the other is meant. */
    public static final double NEAR_KIND = 0.4;

    /** How well an offer open to anything fits a need of its kind. */
    public static final double OPEN = 0.25;

    /** The concepts of those who are open to anything of a kind. */
    public static final Map<ResourceKind, String> OPEN_OFFERS =
            Map.of(ResourceKind.HANDS, "helping_hands", ResourceKind.NETWORK, "networking");

    /** A claim nearly as sure as the surest one. */
    public static final double CLEARLY = 0.8;

    /** A concept counts as given for sure from this worth on. */
    public static final double GIVEN = 0.6;

    /** What a firm calls itself says what it can, but it has not offered that. */
    public static final double NAME = 0.8;

    public static final double NAME_IN_WHOLE = 0.5;

    public static final double SAME_MUNICIPALITY = 1;
    public static final double SAME_DISTRICT = 0.8;
    public static final double SAME_STATE = 0.45;
    public static final double OTHER_STATE = 0.1;
    public static final double OTHER_PLACE = 0.25;

    /** Knowledge can be given by phone. */
    public static final double FROM_AFAR = 0.5;

    /** There are conditions, and nothing speaks against them. */
    public static final double WITH_CONDITIONS = 0.7;

    /** Nobody asked yet, nothing promised yet. */
    public static final double FRESH = 0.8;

    private static final double BEST = 0.25;
    private static final double COVERAGE = 0.75;

    /** Who says half of it in the same words says it all. */
    private static final double FULL_TEXT = 0.5;

    /** Below this any two German words may lie. */
    private static final double CHANCE = 0.2;

    /** Texts of different wording hardly come closer than this. */
    private static final double FULL_MEANING = 0.6;

    private static final double AS_A_WHOLE = 0.3;
    private static final double OUT_OF_REACH = 0.05;
    private static final double DAYS_TO_WORTHLESS = 150;

    /** What a company without offers does not do for a living has to be this many times as alike to be shown. */
    private static final double FAR_FROM_ITS_TRADE = 4;

    /**
     * So much of the need a company without offers has to cover by its trade. Of 73 companies a coordinator would ask
     * one covers less, of 169 others among the suggestions 37 do (CompaniesWithoutOffersTest's needs).
     */
    private static final double FOR_ITS_TRADE = 0.2;

    private Curves() {}

    /** @param best worth of the best pair of concepts
     * @param covered share of the whole need */
    public static double competence(double best, double covered) {
        return BEST * best + COVERAGE * covered;
    }

    /**
     * How many times the threshold has to be reached. Every firm has an office and a telephone: one that offered nothing
     * is asked for what it does, not for words alike.
     */
    public static double strictness(double competence, boolean company) {
        return company && competence < FOR_ITS_TRADE ? FAR_FROM_ITS_TRADE : 1;
    }

    /** @param met share of the words, by how rare they are */
    public static double text(double met) {
        return Math.min(1, met / FULL_TEXT);
    }

    /** How much of a word its nearest word says. */
    public static double word(double cosine) {
        return Math.max(0, (cosine - CHANCE) / (1 - CHANCE));
    }

    /** @param met share of the words, each by its nearest
     * @param whole cosine of the two texts */
    public static double meaning(double met, double whole) {
        return Math.min(1, ((1 - AS_A_WHOLE) * met + AS_A_WHOLE * Math.max(0, whole)) / FULL_MEANING);
    }

    public static double kind(int common, int needed) {
        return 0.7 + 0.3 * common / needed;
    }

    public static double amount(double needed, double given) {
        return Math.min(1, given / needed);
    }

    public static double time(long gapInDays) {
        return gapInDays == 0 ? 1 : Math.max(0, 0.6 * (1 - gapInDays / DAYS_TO_WORTHLESS));
    }

    public static double distance(double km, boolean withinReach) {
        return !withinReach ? OUT_OF_REACH : km <= 10 ? 1 : Math.exp(-(km - 10) / 80);
    }
}
