package de.zusammenspiel.outreach;

/** This person has had so much post in this case that the platform writes no more; a call or a letter is still welcome. */
public class MailBudgetSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailBudgetSpent(String name) {
        super("no more mail to " + name + " in this case");
    }
}
