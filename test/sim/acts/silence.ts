import type { ContactId } from "../../../core/id.ts";
import { aboutMeLink } from "../../../functions/links.ts";
import { aboutMe } from "../../../functions/routes/about-me.tsx";
import { eraseContact } from "../../../functions/routes/erase.tsx";
import { stop } from "../../../functions/routes/stop.tsx";
import { type Act, type Hands, people } from "../act.ts";
import { type Explorer, type Person, readerOf } from "../truth.ts";

const form = (said: Record<string, string>) => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(said).toString(),
});

const thrown = (error: Error): never => {
  throw error;
};

/** Whoever wants no more mail gets none that was still to go. */
function quiet({ explorer, task, took }: Hands, person: Person, state: "stopped" | "erased"): void {
  task.applied = ({ puts = [], now }) => {
    const row = puts.find((one) => one.info.id === person.id);
    if (row?.noun !== "contact" || row.info.status !== (state === "erased" ? "erasing" : "stopped")) return;
    person.state = state;
    took();
    if (state === "erased") explorer.erased.set(person.id, Date.parse(now));
    for (const thing of explorer.things.values())
      if (thing.noun !== "contact" && readerOf(thing) === person.id && puts.some((one) => one.info.id === thing.id))
        for (const letter of thing.letters.values()) if (letter.state === "approved") letter.state = "withheld";
  };
}

/** A contact presses on the page that says what is kept about them. */
const onTheirPage = (does: "stop" | "erase") => async (hands: Hands) => {
  const { deps, dice, explorer } = hands;
  const person = dice.pick(people(explorer));
  const path = new URL(aboutMeLink(deps, person.id as ContactId)).pathname;
  quiet(hands, person, does === "erase" ? "erased" : "stopped");
  await aboutMe(deps)
    .onError(thrown)
    .request(does === "erase" ? `${path}/erase` : path, form({ do: "stop" }));
};

async function erase(hands: Hands): Promise<void> {
  const { deps, dice, explorer } = hands;
  const person = dice.pick(people(explorer));
  const [row] = await deps.store.load(explorer.owner as never, [person.id as ContactId]);
  quiet(hands, person, "erased");
  if (row?.noun === "contact") await eraseContact(deps, row);
}

/** A link in some mail, of today or of months ago: the explorer stops what comes by itself, or lets it come again. */
async function press(hands: Hands): Promise<void> {
  const { deps, dice, explorer, task } = hands;
  const does = explorer.wishes.stopped || dice.chance(0.5) ? "undo" : "stop";
  task.applied = ({ puts = [] }) => {
    if (!puts.some((row) => row.info.id === explorer.owner)) return;
    explorer.wishes.stopped = does === "stop";
    hands.took();
  };
  await stop(deps)
    .onError(thrown)
    .request(`/stop/${dice.pick(explorer.links)}`, form({ do: does }));
}

const some = (explorer: Explorer) => people(explorer).length > 0;
export const ofSilence: Act[] = [
  { name: "is told to stop", weight: 0.7, can: some, run: onTheirPage("stop") },
  { name: "is told to erase", weight: 0.3, can: some, run: onTheirPage("erase") },
  { name: "erases somebody", weight: 0.4, can: some, run: erase },
  { name: "presses an old link", weight: 0.8, can: (explorer) => explorer.links.length > 0, run: press },
];
