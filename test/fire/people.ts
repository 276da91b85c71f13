import { setTimeout as pause } from "node:timers/promises";
import type { Admin } from "../../infra/local/admin.ts";
import type { Visitor } from "../../infra/local/story.ts";
import { visitor } from "../../infra/local/visitor.ts";

const patienceMs = 600_000;

/** An explorer of the fire, signed in, with a talk that was acknowledged. */
export type Friend = { email: string; contactEmail: string; contact: string; talk: string; web: Visitor };

/** Does it until it works: a part that was killed is back within seconds. */
export async function insist<T>(what: string, does: (tries: number) => Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs;
  for (let tries = 0; ; tries++) {
    try {
      return await does(tries);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (performance.now() > end) throw new Error(`${what}: ${said}`);
    }
    await pause(150);
  }
}

/** Agrees on a talk on 3 March, 15:00 to 15:20 in London; after an answer that was cut off, looks before doing it again, as people do. */
export async function agree(here: () => Admin, url: string, n: number): Promise<Friend> {
  const email = `explorer${n}@fire.test`;
  const contactEmail = `amara${n}@fire.test`;
  const web = await insist(`${email} signs in`, () => visitor(here, url, email));
  await insist(`${email} says a name`, () => web.post("/welcome", { name: `Mira ${n}`, zone: "Europe/London" }));
  const contact = await insist(`${email} notes a person`, async (tries) => {
    const [known] = tries > 0 ? ((await web.get("/people")) as { id: string }[]) : [];
    if (known) return known.id;
    const named = { given: "Amara", family: `Okafor ${n}`, email: contactEmail };
    return idIn(await web.post("/people/new", named));
  });
  const talk = await insist(`${email} agrees on a talk`, async (tries) => {
    const { talks } =
      tries > 0 ? ((await web.get(`/people/${contact}`)) as { talks: { id: string }[] }) : { talks: [] };
    if (talks[0]) return talks[0].id;
    const slot = { day: "2026-03-03", clock: "15:00", zone: "Europe/London", minutes: "20", mode: "video" };
    return idIn(await web.post(`/talks/new?contact=${contact}`, slot));
  });
  return { email, contactEmail, contact, talk, web };
}

type Letter = { subject: string; text: string; message: { status: string } | null };
export const thanksOf = ({ web, talk }: Friend) => web.get(`/letters/${talk}/thanks`) as Promise<Letter>;

/** Presses "send it for me" once: a press whose answer was cut off shows on the page. */
export const sendThanks = (friend: Friend): Promise<void> =>
  insist(`${friend.email} sends a thank-you`, async () => {
    const { subject, text, message } = await thanksOf(friend);
    const pressed = message !== null && message.status !== "edited" && message.status !== "opened";
    if (!pressed) await friend.web.post(`/letters/${friend.talk}/thanks`, { do: "send", subject, text });
  });

const idIn = (path: string) => path.split("?")[0]?.split("/")[2] ?? "";
