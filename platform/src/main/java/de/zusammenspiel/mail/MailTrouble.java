package de.zusammenspiel.mail;

/**
 * What about the post of a site needs a person.
 *
 * @param noServer no mail server is set up, so letters wait
 */
public record MailTrouble(int uncertain, int failed, int held, int waiting, boolean noServer) {
    public boolean any() {
        return uncertain > 0 || failed > 0 || held > 0 || (noServer && waiting > 0);
    }
}
