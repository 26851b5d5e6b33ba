package de.zusammenspiel.directory;

/** How a person was told that we keep her data. */
public enum NoticeWay {
    /** In the letter that asked her. */
    FIRST_CONTACT,
    MAIL,
    LETTER,
    ORAL
}
