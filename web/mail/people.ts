import type { Matter, Of } from "../../core/matter.ts";
import { dayName, listed } from "../words.ts";
import { type Item, letterOf, letterPath, named, perhapsSent, type Reader, type Told } from "./told.ts";

/** Somebody was named, and the explorer writes first. */
export function outreach(item: Item, reader: Reader): Told {
  const name = named(item);
  const info = item.matter.info;
  const referral = item.matter.noun === "referral" ? item.matter.info : undefined;
  const by = referral ? `${referral.referrerName} named ${name} on ${dayName(referral.givenAt, reader.explorer)}` : "";
  const why = referral?.words ? `, and said why: “${referral.words}”` : "";
  const lead = referral
    ? item.due.round === 0
      ? `${by}${why.replace(/[.…]?”$/, "”")}. A first letter is drafted, short enough to read on a phone.`
      : `${by}, and nothing has gone out yet, as far as we know. The letter is still here.`
    : `Your letter to ${name} is drafted.`;
  return {
    headline: item.due.round === 0 ? `Write to ${name}` : `Your letter to ${name} is still here`,
    blocks: [
      lead,
      ...(item.contact && !item.contact.email
        ? [
            `You have no mail address of ${name} yet. ${referral?.referrerName ?? "Somebody"} may have one, or a profile page may take a message.`,
          ]
        : []),
      ...perhapsSent(item),
    ],
    ...letterOf(item),
    button: { label: "Read it and send it", path: letterPath(item) },
    links: referral ? [{ label: "I wrote already, or let it go", path: `/referrals/${info.id}` }] : [],
    why: item.due.reason,
  };
}

/** A mail app was opened with a letter, and nobody said whether it went. It is asked once and never presumed. */
export function opened(item: Item, reader: Reader): Told {
  const name = named(item);
  const { due, matter } = item;
  const message = "messages" in matter.info ? matter.info.messages[due.message?.key ?? ""] : undefined;
  const on = message?.status === "opened" ? ` on ${dayName(message.at, reader.explorer)}` : "";
  return {
    headline: `Did you send your letter to ${name}?`,
    blocks: [
      `You opened it in your mail app${on}. Whether it went is for you to say: everything that follows for ${name} hangs on it.`,
    ],
    ...letterOf(item),
    button: { label: "Yes or not yet, in one press", path: letterPath(item) },
    links: [],
    why: due.reason,
  };
}

export function letGo(item: Item, matter: Of<"referral">, reader: Reader): Told {
  const name = named(item);
  return {
    headline: `Let it go with ${name}?`,
    blocks: [
      `${matter.info.referrerName} named ${name} on ${dayName(matter.info.givenAt, reader.explorer)}, and the letter has waited since.`,
      "Not every name has to become a talk. Say so, and nothing more comes about it.",
    ],
    button: { label: "Decide in one press", path: `/referrals/${matter.info.id}` },
    links: [{ label: "Open the letter after all", path: `/letters/${matter.info.id}/outreach` }],
    why: item.due.reason,
  };
}

/** Two reminders went, and nothing came back. */
export function stopWaiting(item: Item): Told {
  const name = named(item);
  return {
    headline: `Let it go with ${name}?`,
    blocks: [
      `You wrote to ${name} and reminded them twice, which is as often as is kind.`,
      "Silence is rarely about you. Say that it may rest, and nothing more comes about it; if an answer came after all, say that instead.",
    ],
    button: { label: "Decide in one press", path: `/word/${item.due.matter}` },
    links: [],
    why: item.due.reason,
  };
}

/** They offered to introduce the explorer. */
export function introduced(item: Item, matter: Of<"referral">, reader: Reader): Told {
  const name = named(item);
  const { referrerName: who, givenAt, id } = matter.info;
  return {
    headline: `Has ${who}'s introduction to ${name} come?`,
    blocks: [
      `On ${dayName(givenAt, reader.explorer)} ${who} offered to introduce you to ${name}.`,
      `If it came, a reply is ready that thanks ${who} and takes over from there. If not, a gentle word is drafted, with two sentences ${who} can pass on.`,
    ],
    button: { label: "Yes or not yet, in one press", path: `/referrals/${id}` },
    links: [{ label: `Remind ${who} gently`, path: `/letters/${id}/intro_nudge` }],
    why: item.due.reason,
  };
}

/** "Any word from …?": the one question that settles everything that waits for an answer. */
export function word(item: Item, matter: Of<"referral"> | Of<"ask">, reader: Reader): Told {
  const name = named(item);
  const { info } = matter;
  const at = "writtenAt" in info ? ` on ${dayName(info.writtenAt, reader.explorer)}` : "";
  const by = matter.noun === "referral" ? `, at ${matter.info.referrerName}'s suggestion` : "";
  return {
    headline: `Any word from ${name}?`,
    blocks: [
      "passedOnAt" in info && info.passedOnAt && info.introducer
        ? `${info.introducer.name} passed your request on to ${name} on ${dayName(info.passedOnAt, reader.explorer)}.`
        : `You wrote to ${name}${at}${by}.`,
      "Answered, not yet, no, or away for a while: whatever you say, we keep quiet about what is settled.",
    ],
    button: { label: "Answer in one press", path: `/word/${info.id}` },
    links: [],
    why: item.due.reason,
  };
}

export function close(item: Item, matter: Of<"contact">): Told {
  const name = named(item);
  const people = matter.info.named.filter((one) => !one.toldAt || (one.heldAt && one.toldAt < one.heldAt));
  const held = people.filter((one) => one.heldAt).map((one) => one.name);
  return {
    headline: `Tell ${name} what came of it`,
    blocks: [
      held.length > 0
        ? `You talked with ${listed(held)}, whom ${name} named. Telling ${name} is the part that people forget, and remember others for.`
        : `${name} named ${listed(people.map((one) => one.name))} to you, and does not know what came of it. That is worth a few lines, also when nothing came.`,
      ...perhapsSent(item),
    ],
    ...letterOf(item),
    button: { label: "Read it and send it", path: letterPath(item) },
    links: [],
    why: item.due.reason,
  };
}

export function touch(item: Item): Told {
  const name = named(item);
  return {
    headline: `A line to ${name}, to keep in touch`,
    blocks: [
      `You wanted to stay in touch with ${name}. A few lines that ask for nothing are enough, and one piece of your own news makes them worth reading.`,
      ...perhapsSent(item),
    ],
    ...letterOf(item),
    button: { label: "Read it and send it", path: letterPath(item) },
    links: [],
    why: item.due.reason,
  };
}

/** Whatever else puts a letter, or a question about one, before the explorer. */
export function other(item: Item, matter: Matter): Told {
  const name = named(item);
  return {
    headline: `Your letter to ${name}`,
    blocks: [`Your letter to ${name} waits for you.`, ...perhapsSent(item)],
    ...letterOf(item),
    button: item.due.message
      ? { label: "Read it and send it", path: letterPath(item) }
      : {
          label: "Open it",
          path: matter.noun === "interview" ? `/talks/${matter.info.id}` : `/referrals/${matter.info.id}`,
        },
    links: [],
    why: item.due.reason,
  };
}
