import type { Broken } from "./oracle.ts";
import type { Owed } from "./owed.ts";
import type { Try } from "./tries.ts";
import type { Explorer } from "./truth.ts";
import { dayMs } from "./wall.ts";

/** The judge of letters put before the explorer: one counts once the mail that suggests it was taken. */
export class Suggestions {
  private broken: Broken;
  private onAccept: { made: Try; suggestion: { accepted: boolean } }[] = [];

  constructor(broken: Broken) {
    this.broken = broken;
  }

  /** S4: at most one suggested letter to a person in 7 days and three in 30; thanks count, and are not held back. */
  claimed(explorer: Explorer, items: Owed[], made: Try): void {
    for (const { letter } of items) {
      const person = letter && explorer.things.get(letter.contact);
      if (!letter || person?.noun !== "contact") continue;
      if (person.suggested.some((one) => one.message === letter.message)) continue;
      const { saidAt } = made;
      const within = (days: number) =>
        person.suggested.filter((one) => one.accepted && one.at > saidAt - days * dayMs).length;
      if (!letter.thanks && (within(7) >= 1 || within(30) >= 3))
        this.broken("S4", `${letter.message} is suggested though ${within(7)} were in 7 days and ${within(30)} in 30`);
      const one = { at: saidAt, message: letter.message, accepted: false };
      person.suggested.push(one);
      this.onAccept.push({ made, suggestion: one });
    }
  }

  accepted(made: Try): void {
    for (const { suggestion } of this.onAccept.filter((one) => one.made === made)) suggestion.accepted = true;
    this.onAccept = this.onAccept.filter((one) => one.made !== made);
  }
}
