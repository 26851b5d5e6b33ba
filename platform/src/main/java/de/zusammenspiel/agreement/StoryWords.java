package de.zusammenspiel.agreement;

/**
 * What a story says.
 *
 * @param quote what somebody said, "" for nothing
 * @param quoteBy the name as that person wishes it, "" for none
 * @param photoAlt what the photo shows, for those who do not see it
 * @param photoConsent who agreed that the photo is shown
 */
public record StoryWords(
        String title, String text, String quote, String quoteBy, String photoAlt, String photoConsent) {
    public static StoryWords of(String title, String text) {
        return new StoryWords(title, text, "", "", "", "");
    }
}
