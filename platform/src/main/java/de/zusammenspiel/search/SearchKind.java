package de.zusammenspiel.search;

/** What can be found, in the order results are shown. */
public enum SearchKind {
    ORGANISATION("organisationen"),
    CONTACT("kontakte"),
    REQUEST("anfragen"),
    OFFER("angebote"),
    ASK("ansprachen"),
    AGREEMENT("vereinbarungen"),
    NOTE("notizen"),
    MEETING("sitzungen"),
    PARTNERSHIP("partnerschaften");

    private final String word;

    SearchKind(String word) {
        this.word = word;
    }

    /** How it is called in an address. */
    public String word() {
        return word;
    }
}
