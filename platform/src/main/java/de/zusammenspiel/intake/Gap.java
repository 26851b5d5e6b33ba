package de.zusammenspiel.intake;

/** A starred field of the request form that is still empty. */
public enum Gap {
    ORGANISATION,
    CONTACT,
    QUESTION,
    PURPOSE,
    KIND,
    AMOUNT,
    DATE,
    PLACE,
    WHY_NOT_OTHERWISE,
    PARTICIPATION
}
