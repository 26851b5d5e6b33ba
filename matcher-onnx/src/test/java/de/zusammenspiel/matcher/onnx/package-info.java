@org.jspecify.annotations.NullMarked
package de.zusammenspiel.matcher.onnx;
