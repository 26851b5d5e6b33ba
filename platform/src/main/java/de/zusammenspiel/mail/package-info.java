/** Letters to people: outbox, rendering, throttling, uncertain sends, local mailbox. */
@NullMarked
@ApplicationModule(displayName = "Post")
package de.zusammenspiel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
