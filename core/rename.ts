import * as Ask from "./ask.ts";
import type * as Contact from "./contact.ts";
import { fullName, shortName } from "./contact.ts";
import type { Matter } from "./matter.ts";

/** Those of these rows whose copy of a person's name is another, with the name as it is now. What was sent, and the ledger, stay as they were. */
export function renamed(rows: readonly Matter[], person: Contact.Info): Matter[] {
  return rows.flatMap((row) => {
    if (!bears(row, person.id)) return [];
    const info = infoOf(row, person);
    return JSON.stringify(info) === JSON.stringify(row.info) ? [] : [{ ...row, info } as Matter];
  });
}

function bears({ noun, info }: Matter, whom: Contact.Info["id"]): boolean {
  switch (noun) {
    case "interview":
    case "booking":
      return info.contact === whom;
    case "referral":
      return info.contact === whom || info.referrer === whom;
    case "ask":
      return info.contact === whom || info.introducer?.contact === whom;
    case "contact":
      return info.named.some((one) => one.contact === whom);
    case "career":
      return [...info.evidence, ...info.helpers].some((one) => one.contact === whom);
    case "owner":
    case "calendar":
      return false;
  }
}

function infoOf({ noun, info }: Matter, person: Contact.Info): Matter["info"] {
  const [full, short] = [fullName(person), shortName(person)];
  const theirs = <T extends { contact: string; name: string }>(one: T, name: string): T =>
    one.contact === person.id ? { ...one, name } : one;
  switch (noun) {
    case "interview":
    case "booking":
      return { ...info, name: short };
    case "referral":
      return info.referrer === person.id
        ? { ...info, referrerName: short, referrerFullName: full }
        : { ...info, name: full };
    case "ask":
      return {
        ...info,
        ...(info.contact === person.id ? { name: full, target: Ask.target(person) } : {}),
        ...(info.introducer ? { introducer: theirs(info.introducer, short) } : {}),
      };
    case "contact":
      return { ...info, named: info.named.map((one) => theirs(one, full)) };
    case "career":
      return {
        ...info,
        evidence: info.evidence.map((one) => theirs(one, short)),
        helpers: info.helpers.map((one) => theirs(one, short)),
      };
    case "owner":
    case "calendar":
      return info;
  }
}
