/** Sentence encoders in ONNX form, for installations that can spare the memory and milliseconds. Off by default. */
@NullMarked
package de.zusammenspiel.matcher.onnx;

import org.jspecify.annotations.NullMarked;
