package de.zusammenspiel.desk.web;

import de.zusammenspiel.shared.NotFound;

/** What can be done from the list with one click. */
enum TodayAct {
    /** Writes again to everybody who has not answered a round. */
    REMIND_ROUND("umlauf-erinnern"),
    /** Puts a request on the agenda of the next meeting. */
    TO_AGENDA("tagesordnung"),
    /** The two proposed take the case. */
    ASSIGN_DUO("duo"),
    /** The member has asked once more. */
    ASKED_AGAIN("nachgefragt"),
    /** Takes one of several whole pledges. */
    CHOOSE("wahl"),
    /** An offer from the public form may be shown. */
    SHOW_OFFER("angebot-zeigen"),
    CLOSE_OFFER("angebot-beenden"),
    /** Its owner said that it still stands. */
    KEEP_OFFER("angebot-bleibt"),
    /** Asks both sides of an agreement to confirm. */
    SEND_AGREEMENT("vereinbarung-senden"),
    /** Somebody asked again how the two get on. */
    FOLLOWED_UP("nachgehakt");

    private final String word;

    TodayAct(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static TodayAct of(String typed) {
        for (TodayAct act : values()) {
            if (act.word.equals(typed)) {
                return act;
            }
        }
        throw new NotFound("act " + typed);
    }
}
