/** Pages of the post: what got stuck, and the local mailbox of a demo. */
@NullMarked
package de.zusammenspiel.mail.web;

import org.jspecify.annotations.NullMarked;
