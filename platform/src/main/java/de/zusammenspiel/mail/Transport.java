package de.zusammenspiel.mail;

/** The way out of the house. */
interface Transport {
    /** False while no mail server is set up: letters wait. */
    boolean ready();

    /** True where letters are read in the local mailbox, whose links must work. */
    boolean keepsLinks();

    Delivery deliver(QueuedMail mail);
}
