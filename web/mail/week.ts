import type { Due } from "../../core/due.ts";
import type { Matter } from "../../core/matter.ts";
import { addDays, addMinutes, at, dayOf, isBefore, weekday } from "../../core/time.ts";
import * as Today from "../../core/today.ts";
import { type Task, task } from "../task.ts";
import { dayName, moment } from "../words.ts";
import type { Block, Reader } from "./told.ts";

/**
 * The week as Monday's mail shows it: what is owed, what is waited for, which talks were held, and what comes next. What the mail has
 * just `told` at length is not said again, and empty lists are left out.
 */
export function week(rows: readonly Matter[], told: readonly Due[], reader: Reader): Block[] {
  const { explorer, now } = reader;
  const isTold = ({ matter, kind, message }: Due) =>
    told.some((due) => due.matter === matter && (due.kind === kind || (message && due.message?.key === message.key)));
  const owed = rows.flatMap((row) => Today.owed(row, explorer, now).map((due) => ({ due, row })));
  const spoken = new Set([...told, ...owed.map(({ due }) => due)].map((due) => due.matter));
  const rest = rows.filter((row) => !spoken.has(row.info.id));
  const lists: [title: string, list: string[]][] = [
    ["Owed", owed.filter(({ due }) => !isTold(due)).map(({ due, row }) => says(task(due, row, explorer)))],
    ["Waiting for an answer", rest.flatMap((row) => waiting(row, reader))],
    ["Talks last week", rows.flatMap((row) => held(row, reader))],
    ["Next", rest.flatMap((row) => next(row, reader))],
  ];
  return lists.flatMap(([title, list]) => (list.length > 0 ? [{ title, list: [...new Set(list)] }] : []));
}

const says = ({ does, rest }: Task): string => `${does}${rest}`.replace(/\.$/, "");

function waiting({ noun, info }: Matter, { explorer }: Reader): string[] {
  if ((noun === "referral" && info.status === "written") || (noun === "ask" && info.status === "sent"))
    return [`${info.name}, since ${dayName(info.writtenAt, explorer)}`];
  if (noun === "referral" && info.status === "open" && info.writes === "referrer")
    return [`${info.referrerName}'s introduction to ${info.name}`];
  return [];
}

/** Talks of the week before this one, and of this one so far. */
function held({ noun, info }: Matter, { explorer, now }: Reader): string[] {
  const { zone } = explorer.preferences;
  const today = dayOf(now, zone);
  const since = at(addDays(today, -6 - weekday(today)), "00:00", zone);
  const recent = noun === "interview" && info.status === "held" && !isBefore(info.start, since);
  return recent ? [`${info.name}, ${dayName(info.start, explorer)}`] : [];
}

function next({ noun, info }: Matter, { explorer, now }: Reader): string[] {
  const soon =
    noun === "interview" &&
    info.status === "scheduled" &&
    isBefore(now, info.start) &&
    isBefore(info.start, addMinutes(now, 14 * 1440));
  return soon ? [`${info.name}, ${moment(info.start, explorer)}`] : [];
}
