/** The pages of the post in the running application. */
@NullMarked
package de.zusammenspiel.mail.web;

import org.jspecify.annotations.NullMarked;
