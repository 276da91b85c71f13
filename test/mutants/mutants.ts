/** The laws of delivery; ARCHITECTURE, Laws, says what each of them promises. */
export type Law = "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "L1" | "L2" | "L3";

/** One way to break delivery: in one file, each text replaced by another. `law` is the one whose code it takes away; another may notice first. Types do not matter, since only the bundler reads the result. */
export type Mutant = {
  law: Law;
  name: string;
  file: string;
  edits: [text: string, instead: string][];
  /** Where the law is kept twice, the other place. */
  also?: Pick<Mutant, "file" | "edits">;
};

const one = (law: Law, name: string, file: string, text: string, instead: string): Mutant => ({
  ...{ law, name, file, edits: [[text, instead]] },
});

const send = "await deps.mailer.send(";

/** Everything that a careless change could take from the delivery path. Each must be noticed by the simulation's judges (`npm run mutants`). */
export const mutants: Mutant[] = [
  // Claim, send, record.
  one(
    "S1",
    "drop the claim",
    "functions/deliver-envelope.ts",
    "puts, take: takes, ...claim.change",
    "puts, ...claim.change",
  ),
  {
    law: "S1",
    name: "claim after the send",
    file: "functions/deliver-envelope.ts",
    edits: [
      [
        "const took = await deps.store.commit({",
        'let claimLate = async () => "committed"; const took = await ((change) => { claimLate = () => deps.store.commit(change); return "committed"; })({',
      ],
      ['if (answer.answer === "ambiguous") return', 'await claimLate(); if (answer.answer === "ambiguous") return'],
    ],
  },
  one(
    "S1",
    "send again at once after an unclear answer",
    "functions/deliver-envelope.ts",
    send,
    'await (async (mail) => { const first = await deps.mailer.send(mail); return first.answer === "ambiguous" ? deps.mailer.send(mail) : first; })(',
  ),
  one(
    "S1",
    "let the client repeat",
    "functions/aws/mailer.ts",
    "export const attempts = 1;",
    "export const attempts = 3;",
  ),
  one("S1", "treat 5xx as a refusal", "functions/aws/mailer.ts", "status >= 400 && status < 500", "status >= 400"),
  one(
    "S1",
    "treat a lost answer as a refusal",
    "functions/aws/mailer.ts",
    'new Set(["ENOTFOUND",',
    'new Set(["ECONNRESET", "ENOTFOUND",',
  ),
  one(
    "S1",
    "post however late",
    "functions/deliver-envelope.ts",
    "const answer: Answer = late",
    "const answer: Answer = late && false",
  ),
  one("S1", "a lease of no length", "functions/claim.ts", "const leaseMinutes = 15;", "const leaseMinutes = 0;"),
  one(
    "S3",
    "knock again at once after a refusal",
    "core/matter.ts",
    "(!isPending(one) || isBefore(now, one.at));",
    "!isPending(one);",
  ),
  {
    law: "L1",
    name: "forget what went",
    file: "functions/ending.ts",
    edits: [['{ how: "sent", at: now }), row)', '{ how: "refused", at: now }), row)']],
    also: {
      file: "functions/lapse.ts",
      edits: [
        [
          'return letterWent(settle(row, { dueId }, { how: "sent", at: now, attempt: claim.attempt }), letter, now);',
          'return settle(row, { dueId }, { how: "refused", ...again });',
        ],
      ],
    },
  },
  one(
    "L1",
    "give up what was refused once",
    "functions/ending.ts",
    "if (!answer.permanent)\n",
    "if (answer.code === undefined)\n",
  ),
  one("L1", "wait a month after a refusal", "functions/ending.ts", "Math.min(2 ** refusals, longestWait)", "43_200"),
  one("L1", "wait for a refusal for ever", "functions/ending.ts", 'stopped(row, why, "refused", now, "")', "row"),

  one(
    "S5",
    "send everything to whoever came first",
    "functions/deliver-envelope.ts",
    "to: letter.to,",
    "to: (globalThis.first ??= letter.to),",
  ),

  // What the mail service tells, and leases that end.
  one(
    "S1",
    "repeat a letter to a contact after its lease",
    "functions/lapse.ts",
    'claim.envelope?.to === "contact"',
    "claim.attempt < 0",
  ),
  one(
    "L3",
    "leave a lapsed claim open",
    "functions/lapse.ts",
    "for (const dueId of ended(row, now)) {",
    "for (const dueId of ended(row, now).slice(1e9)) {",
  ),
  one(
    "L3",
    "say nothing of a lapsed claim",
    "functions/lapse.ts",
    "if (claim.envelope) ledger.push(",
    "if (claim.attempt < 0) ledger.push(",
  ),
  one(
    "S1",
    "do not listen to the mail service",
    "functions/feedback.ts",
    "claim.attempt === attempt && settling(claim, heard)",
    "false",
  ),
  one(
    "S1",
    "believe evidence of another attempt",
    "functions/feedback.ts",
    "claim.attempt === attempt && settling(claim, heard)",
    "settling(claim, heard)",
  ),
  one(
    "S2",
    "write to an address that came back",
    "functions/claim.ts",
    "...(person ? { unstopped: person } : {}),",
    "",
  ),
  one("S2", "do not note an address that came back", "functions/feedback.ts", "await deps.accounts.stop(", "void ("),
  one(
    "S2",
    "write to an explorer whose address is dead",
    "core/plan.ts",
    'if (explorer.unreachable) return { ...due, as: "page" };',
    "",
  ),

  one(
    "S2",
    "send a letter whose answer has come",
    "functions/attend.ts",
    "if (isMoot(matter, key)) return",
    "if (false) return",
  ),

  // Timers, wakes, events and the sweep.
  {
    law: "L1",
    name: "move the wake before the timer exists",
    file: "functions/ahead.ts",
    edits: [
      [
        "  const set = new Set<string>();\n",
        '  const early = waiting.map(({ row, next }) => ({ ...row, wake: wakeOf(deps, owner, next) }));\n  if (early.length > 0 && (await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts: early })) !== "committed") return early;\n  for (const one of waiting) one.row = { ...one.row, rev: one.row.rev + 1 };\n  const set = new Set<string>();\n',
      ],
    ],
  },
  one(
    "L2",
    "use a timer's name again",
    "functions/ahead.ts",
    "timerSeq: matter.timerSeq + (next.morning ? 0 : 1)",
    "timerSeq: matter.timerSeq",
  ),
  one("L2", "set no timer", "functions/ahead.ts", "await deps.timers.set(", "void ("),
  one(
    "L1",
    "let the wake stand in the past",
    "functions/ahead.ts",
    "const puts = waiting.map(({ row, next }) => ({ ...row, wake: wakeOf(deps, owner, next) }));",
    "const puts = [];",
  ),
  one("L1", "forget the sweep", "functions/sweep.ts", "await planAhead(deps, one)", "await Promise.resolve()"),
  one(
    "L1",
    "change a matter without waking it",
    "functions/routes/change.ts",
    '(row.noun === "calendar" ? row : { ...row, wake: now })',
    "row",
  ),
  {
    law: "L1",
    name: "publish before the commit",
    file: "functions/routes/change.ts",
    edits: [
      [
        "const done = await deps.store.commit({",
        "const before = (change) => { const { events, puts, ...rest } = change; return deps.store.commit({ owner, now, nonce: deps.dice.token(), events }).then(() => deps.store.commit({ ...rest, puts: puts.map(({ wake: _, ...row }) => row) })); };\n    const done = await before({",
      ],
    ],
  },
  one(
    "L1",
    "tell nobody that something is due",
    "functions/ahead.ts",
    'events: [eventAbout(deps, owner, scene.matter, "matter.due", now)]',
    "events: []",
  ),
  one("L1", "plan by preferences of before", "functions/ahead.ts", "if (await rewake(deps, scene, now)) continue;", ""),

  // What is owed.
  one(
    "S2",
    "thank for a talk that is called off",
    "core/plan/interview.ts",
    'case "cancelled":\n      return [];',
    'case "cancelled":\n      return thanks(matter, talk, preferences, now);',
  ),
  one(
    "S2",
    "forget that the thank-you went",
    "core/plan/interview.ts",
    'if (Message.isDone(talk.messages, "thanks")) return [];',
    "",
  ),
  one("L1", "never remind of a thank-you", "core/plan/interview.ts", "      ...round(1),\n", "      ...round(0),\n"),
  one(
    "S2",
    "remind of a name that is settled",
    "core/plan/referral.ts",
    'case "settled":\n      return [];',
    'case "settled":\n      return outreach(info, preferences);',
  ),
  one(
    "L1",
    "brief once for a talk that moves",
    "core/plan/interview.ts",
    "const round = compact(talk.start);",
    'const round = "0";',
  ),
  {
    law: "S3",
    name: "send a brief after its talk began",
    file: "core/plan.ts",
    edits: [["(due.until === undefined || isBefore(now, due.until))", "true"]],
    also: {
      file: "core/plan/interview.ts",
      edits: [["if (!isBefore(now, talk.start)) return [];", ""]],
    },
  },
  one(
    "S3",
    "forget the pause",
    "core/plan.ts",
    "return { ...due, at: later(due.at, morning(until, explorer.preferences)) };",
    "return due;",
  ),
  one(
    "S2",
    "remind of people who asked for silence",
    "core/plan.ts",
    'contact === undefined || contact.id !== due.contact || contact.status === "active"',
    "true",
  ),

  one(
    "S6",
    "move a talk without a higher SEQUENCE",
    "core/interview.ts",
    "bookedAt: now, sequence: interview.sequence + 1 },",
    "bookedAt: now, sequence: interview.sequence },",
  ),
  one(
    "S6",
    "call a talk off without a higher SEQUENCE",
    "core/interview.ts",
    "cancelledAt: now,\n        sequence: interview.sequence + 1,",
    "cancelledAt: now,\n        sequence: interview.sequence,",
  ),

  // When it may leave.
  one(
    "S3",
    "24 hours for a day",
    "core/plan/day.ts",
    "at(day, preferences.morning, preferences.zone)",
    'new Date(Date.parse(at("2026-01-05", preferences.morning, preferences.zone)) + Date.parse(day) - Date.parse("2026-01-05")).toISOString().replace(".000Z", "Z")',
  ),
  one(
    "S3",
    "reckon in UTC",
    "core/plan/day.ts",
    "at(day, preferences.morning, preferences.zone)",
    'at(day, preferences.morning, "UTC")',
  ),
  one(
    "S3",
    "take any day for a working day",
    "core/time.ts",
    "!off.weekend.includes(weekday(day)) && !off.days.includes(day)",
    "true",
  ),
  one("S3", "come in quiet hours", "core/envelope.ts", "outOfQuiet(now, zone, quiet);", "now;"),
  one(
    "S3",
    "come in quiet hours long after the asking",
    "core/envelope.ts",
    "const freshMinutes = 15;",
    "const freshMinutes = 600;",
  ),
  one("S7", "as many mails a day as there are", "core/envelope.ts", "const mailsADay = 2;", "const mailsADay = 9;"),
  one(
    "S7",
    "do not count the day's mails",
    "functions/claim.ts",
    "if (!pick.requested) put(",
    "if (pick.items.length < 0) put(",
  ),
  one(
    "S4",
    "suggest as many letters as there are",
    "core/plan.ts",
    "const at = again ? from : capAllows(contact.suggested, from);",
    "const at = from;",
  ),
  one(
    "S4",
    "forget which letters were suggested",
    "functions/claim.ts",
    "if (next !== contact.info) put(",
    "if (next === undefined) put(",
  ),
  one("S4", "forget the budget of nudges", "functions/claim.ts", "...(nudges ? { nudge: person } : {}),", ""),
  one("S3", "send a letter at any hour", "core/plan.ts", "at: message.sendAt,", "at: message.at,"),
];

/** The files that a mutant changes, each with its own edits. */
export const places = (mutant: Mutant): Mutant[] => [mutant, ...(mutant.also ? [{ ...mutant, ...mutant.also }] : [])];

/** The source with a mutant's edits in this file. Throws where a text does not stand exactly once: the mutant would prove nothing. */
export function mutated({ name, file, edits }: Mutant, source: string): string {
  return edits.reduce((text, [before, instead]) => {
    const places = text.split(before).length - 1;
    if (places !== 1) throw new Error(`the mutant “${name}” finds its place in ${file} ${places} times: ${before}`);
    return text.replace(before, () => instead);
  }, source);
}
