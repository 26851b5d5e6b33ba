package de.zusammenspiel.desk.handover;

/** What every successor does in the first week, whatever the cases. */
public enum WeekStep {
    /** Read the folder. */
    FOLDER("mappe"),
    /** Tell the people outside who is there for them now. */
    INTRODUCE("vorstellen"),
    /** Look whether name, address and telephone of the site are right. */
    CONTACT("ansprechperson"),
    /** Talk with the group. */
    GROUP("gruppe"),
    /** Go through the dates of the year, money and reports included. */
    DATES("termine"),
    /** Read Heute to its end once. */
    TODAY("heute");

    private final String word;

    WeekStep(String word) {
        this.word = word;
    }

    /** How it is called in an address. */
    public String word() {
        return word;
    }
}
