package de.zusammenspiel.desk.web;

import java.util.List;

/** Asks one module what somebody has to look after today. */
interface TodaySource {
    List<TodayItem> items(TodayAsk ask);
}
