package de.zusammenspiel.agreement;

/** Who settled the insurance, each in a few words; "" while it is open. */
public record Insurance(String accident, String liability, String vehicle) {
    public static final Insurance OPEN = new Insurance("", "", "");

    public boolean isOpen() {
        return accident.isBlank() && liability.isBlank();
    }
}
