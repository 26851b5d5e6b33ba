package de.zusammenspiel.desk.web;

import de.zusammenspiel.shared.NotFound;

/** What can be done from the list with one click. Whatever writes letters shows them first. */
enum TodayAct {
    /** Writes again to everybody who has not answered a round. */
    REMIND_ROUND("umlauf-erinnern", true),
    /** Puts a request on the agenda of the next meeting. */
    TO_AGENDA("tagesordnung", false),
    /** Asks the applicant the same question once more, with a new day. */
    REMIND_APPLICANT("rueckfrage-erinnern", true),
    /** The two proposed take the case. */
    ASSIGN_DUO("duo", true),
    /** Invites the group to a meeting. */
    INVITE("einladen", true),
    /** The decision letters of a meeting. */
    SEND_DECISIONS("sitzungsbriefe", true),
    /** The minutes of a meeting as they stand now. */
    SEND_MINUTES("protokoll-senden", true),
    /** The member has asked. */
    ASKED("gefragt", false),
    /** The member has asked once more. */
    ASKED_AGAIN("nachgefragt", false),
    /** Takes one of several whole pledges. */
    CHOOSE("wahl", true),
    /** An offer from the public form may be shown. */
    SHOW_OFFER("angebot-zeigen", false),
    CLOSE_OFFER("angebot-beenden", false),
    /** Asks for the paper that follows one which runs out. */
    ASK_EVIDENCE("nachweis-erbitten", true),
    /** Plans to ask the company that comes next, by whoever asked last. */
    ASK_NEXT("naechste-ansprache", true),
    /** Somebody has talked to a person to be won. */
    HAVE_MET("gespraech-gefuehrt", false),
    /** Its owner said that it still stands. */
    KEEP_OFFER("angebot-bleibt", false),
    /** Makes the agreements of the pledges of a request. */
    AGREE("vereinbarung-anlegen", true),
    /** Asks both sides of an agreement to confirm. */
    SEND_AGREEMENT("vereinbarung-senden", true),
    /** The two sides have talked to each other. */
    HAVE_TALKED("haben-gesprochen", false),
    /** What was in the way is out of the way. */
    GOES_ON("geht-weiter", false),
    COUNCIL_AGREED("rat-hat-zugestimmt", false),
    /** Whoever has no address was told on the phone that nothing comes of it. */
    CALLED("angerufen", false),
    /** Asks once more how it went. */
    REMIND_HOW("ausgang-erinnern", true),
    /** Sends the usual thanks. */
    THANK("danken", true),
    /** Somebody asked again how the two get on. */
    FOLLOWED_UP("nachgehakt", false),
    /** A person was told on the phone that we keep her name. */
    TOLD("gesagt", false),
    /** A date of the year is done with for this time. */
    DATE_DONE("termin-erledigt", false),
    RELEASE_POST("post-hinaus", true),
    RETRY_POST("post-noch-einmal", true);

    private final String word;
    private final boolean writes;

    TodayAct(String word, boolean writes) {
        this.word = word;
        this.writes = writes;
    }

    String word() {
        return word;
    }

    /** Letters go out: the person sees to whom before they do. */
    boolean writes() {
        return writes;
    }

    /** Members may do this as well, for what is theirs. */
    boolean ofMembers() {
        return this == ASKED || this == ASKED_AGAIN;
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
