package de.zusammenspiel.shared;

import java.util.List;

/** A command of the script that works on an installation: import, doctor. Runs without taking requests. */
public interface ConsoleCommand {
    String name();

    /** @return exit code: 0 done, 1 did not work, 2 wrong call */
    int run(List<String> arguments);
}
