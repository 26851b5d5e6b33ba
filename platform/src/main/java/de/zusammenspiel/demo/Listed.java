package de.zusammenspiel.demo;

import java.util.Map;

/** What the rows of an example list became, by the number the list gave them. */
record Listed<T>(Map<String, T> byNumber) {
    Listed {
        byNumber = Map.copyOf(byNumber);
    }

    T get(String number) {
        T one = byNumber.get(number);
        if (one == null) {
            throw new IllegalArgumentException("the example list has no " + number);
        }
        return one;
    }
}
