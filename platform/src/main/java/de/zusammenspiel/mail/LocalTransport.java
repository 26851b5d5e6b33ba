package de.zusammenspiel.mail;

/** Without a mail server: a demo keeps its letters in the local mailbox, a real installation lets them wait. */
record LocalTransport(boolean ready) implements Transport {
    @Override
    public boolean keepsLinks() {
        return true;
    }

    @Override
    public Delivery deliver(QueuedMail mail) {
        return new Delivery.Accepted();
    }
}
