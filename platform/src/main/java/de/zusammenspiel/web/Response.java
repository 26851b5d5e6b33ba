package de.zusammenspiel.web;

/** What a handler answers: a {@link Page}, a {@link Redirect}, a {@link Download} or {@link Json}. */
public interface Response {}
