import type { Act } from "./act.ts";
import { ofAnswers } from "./acts/answers.ts";
import { ofCalendars } from "./acts/calendars.ts";
import { ofGuests } from "./acts/guests.ts";
import { ofLetters } from "./acts/letters.ts";
import { ofLogs } from "./acts/log.ts";
import { ofPeople } from "./acts/people.ts";
import { ofPreferences } from "./acts/preferences.ts";
import { ofSilence } from "./acts/silence.ts";
import { ofTalks } from "./acts/talks.ts";
import { ofWords } from "./acts/words.ts";

/** Everything an explorer does, and what contacts do to them: how often beside the rest, and when it makes sense. */
export const acts: Act[] = [
  ...ofPeople,
  ...ofTalks,
  ...ofLogs,
  ...ofLetters,
  ...ofWords,
  ...ofPreferences,
  ...ofGuests,
  ...ofAnswers,
  ...ofCalendars,
  ...ofSilence,
];
