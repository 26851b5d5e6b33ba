package de.zusammenspiel.agreement;

import java.time.Instant;

/** The thanks that were given. */
public record Thanks(String letter, How how, String by, Instant at) {
    public enum How {
        MAIL,
        /** Printed, by phone or face to face. */
        PERSON
    }
}
