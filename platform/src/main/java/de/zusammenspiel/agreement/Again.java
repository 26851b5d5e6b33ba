package de.zusammenspiel.agreement;

/** "Würden Sie es wieder tun?" */
public enum Again {
    YES,
    MAYBE,
    NO
}
