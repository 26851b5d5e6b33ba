/** What is stored about whom, for how long, and what a person may ask of us; driven by the register of personal data. */
@NullMarked
package de.zusammenspiel.identity.privacy;

import org.jspecify.annotations.NullMarked;
