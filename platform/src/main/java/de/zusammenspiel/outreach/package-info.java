/** Asking companies: who asks whom and how, answers without an account, pledges and their sum. */
@NullMarked
@ApplicationModule(displayName = "Ansprache")
package de.zusammenspiel.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
