// Nothing here is needed to get a task done; everything here makes it a little easier.
import "./date.js";
import "./place.js";
import "./draft.js";
import "./theme.js";
import "./keys.js";
import "./note.js";
import "./search.js";
import "./copy.js";
import "./busy.js";
import "./errors.js";
import "./focus.js";
import "./refresh.js";
import "./room.js";
