package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;

/** Hours and statistical value of one kind of help within a span of time. */
public record KindValue(ResourceKind kind, Valuation.Moment moment, double hours, long cents) {}
