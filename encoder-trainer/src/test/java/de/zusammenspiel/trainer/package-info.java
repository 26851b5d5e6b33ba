@org.jspecify.annotations.NullMarked
package de.zusammenspiel.trainer;
