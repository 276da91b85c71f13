/** Whoever lives the story: a browser that is signed in, and a mailbox. Paths are the site's. */
export type Visitor = {
  get(path: string): Promise<unknown>;
  /** Sends a form and gives the address it leads to; throws when the page refuses it. */
  post(path: string, form: Record<string, string>): Promise<string>;
  /** The text of the newest mail that says this. */
  mail(saying: string): Promise<string>;
};

/** One thing that Mira does, at a moment in UTC; London keeps the same hour until the end of the month. */
export type Step = { at: string; says: string; does(mira: Visitor, met: Met): Promise<void> };
/** What she has met so far, by name: ids of the site. */
export type Met = Record<string, string>;

export const begins = "2026-03-02T08:30:00Z";
export const ends = "2026-03-22T20:00:00Z";

const zone = "Europe/London";
const idIn = (path: string) => path.split("?")[0]?.split("/")[2] ?? "";
const slot = (day: string, clock: string, mode: string, place = "") => ({
  day,
  clock,
  zone,
  minutes: "20",
  mode,
  place,
});

const person =
  (name: string, form: Record<string, string>): Step["does"] =>
  async (mira, met) => {
    met[name] = idIn(await mira.post("/people/new", form));
  };
const talk =
  (name: string, form: Record<string, string>): Step["does"] =>
  async (mira, met) => {
    met[`talk with ${name}`] = idIn(await mira.post(`/talks/new?contact=${met[name]}`, form));
  };
const onTalk =
  (name: string, page: string, form: Record<string, string>): Step["does"] =>
  async (mira, met) => {
    await mira.post(`/talks/${met[`talk with ${name}`]}/${page}`, form);
  };
/** Sends the draft as it is, or says that it went. */
async function letter(mira: Visitor, matter: string | undefined, key: string, does: "send" | "sent") {
  const path = `/letters/${matter}/${key}`;
  const { subject, text } = (await mira.get(path)) as { subject: string; text: string };
  await mira.post(path, { do: does, subject, text });
}
/** The id of a person's referral stands in the first link after the words about them. */
async function referralIn(mira: Visitor, saying: string, page: string): Promise<string> {
  const text = (await mira.mail(saying)).split(`\n${saying}\n`)[1] ?? "";
  const found = new RegExp(`/${page}/(ref_[0-9a-z]+)`).exec(text)?.[1];
  if (!found) throw new Error(`the mail that says "${saying}" has no link to /${page}/ after it`);
  return found;
}

/** Three talks, four people named, three weeks: the story that Askwell is measured by (test/story) and shows (`npm run demo`). */
export const steps: Step[] = [
  {
    at: begins,
    says: "Mira says her name, notes two people, and agrees on a talk with each",
    async does(mira, met) {
      await mira.post("/welcome", { name: "Mira Sol", zone });
      await person("Amara", { given: "Amara", family: "Okafor", email: "amara@example.org", role: "ward nurse" })(
        mira,
        met,
      );
      await person("Ben", { given: "Ben", family: "Adeyemi", email: "ben@example.org", role: "paramedic" })(mira, met);
      const about = { career: "Nursing" };
      await talk("Amara", { ...slot("2026-03-03", "15:00", "in_person", "St Mary's, the café"), ...about })(mira, met);
      await talk("Ben", { ...slot("2026-03-05", "11:00", "phone"), ...about })(mira, met);
    },
  },
  {
    at: "2026-03-03T12:00:00Z",
    says: "Ben asks for Monday instead",
    does: onTalk("Ben", "move", slot("2026-03-09", "11:00", "phone")),
  },
  {
    at: "2026-03-03T15:31:00Z",
    says: "In the corridor after the talk, Mira notes what Amara said and whom she named",
    does: onTalk("Amara", "log", {
      ...{ said1: "the bedside is 20% of it, the rest is families and writing things down", about1: "day_to_day" },
      ...{ said2: "nights are where you learn", advice: "shadow a night shift before you apply anywhere" },
      ...{ promise: "send the article on ward rotas", thanked: "yes" },
      ...{ name1: "Jonas Weber", email1: "jonas@example.org", words1: "he moved from nursing into hospital planning" },
      ...{ writes1: "explorer", leave1: "yes" },
      ...{ name2: "Lia Brandt", words2: "she trains new nurses", writes2: "referrer", leave2: "yes" },
    }),
  },
  {
    at: "2026-03-03T15:40:00Z",
    says: "She reads the draft and lets Askwell send it",
    does: (mira, met) => letter(mira, met["talk with Amara"], "thanks", "send"),
  },
  {
    at: "2026-03-04T09:20:00Z",
    says: "She writes to Jonas from her own mail app",
    async does(mira, met) {
      met.Jonas = await referralIn(mira, "Write to Jonas", "letters");
      await letter(mira, met.Jonas, "outreach", "sent");
    },
  },
  {
    at: "2026-03-04T19:00:00Z",
    says: "She sends the article, and says that the promise is kept",
    does: onTalk("Amara", "promise", { kept: "yes" }),
  },
  {
    at: "2026-03-05T18:00:00Z",
    says: "Ben's talk moves a second time",
    does: onTalk("Ben", "move", slot("2026-03-10", "16:00", "phone")),
  },
  {
    at: "2026-03-10T09:30:00Z",
    says: "Amara's introduction to Lia came, and Mira answers it",
    async does(mira, met) {
      met.Lia = await referralIn(mira, "Has Amara's introduction to Lia come?", "referrals");
      await mira.post(`/referrals/${met.Lia}`, { does: "introduced" });
      await letter(mira, met.Lia, "intro_reply", "sent");
    },
  },
  {
    at: "2026-03-10T12:00:00Z",
    says: "Jonas answered before anybody had to ask, and a talk is agreed",
    async does(mira, met) {
      await mira.post(`/word/${met.Jonas}`, { said: "answered" });
      const referral = (await mira.get(`/referrals/${met.Jonas}`)) as { contact: string };
      met["Jonas himself"] = referral.contact;
      await talk("Jonas himself", {
        ...slot("2026-03-16", "10:00", "video", "https://meet.example.org/jonas"),
        career: "Nursing",
      })(mira, met);
    },
  },
  {
    at: "2026-03-10T20:00:00Z",
    says: "In the evening Mira notes the talk with Ben, and thanks him herself",
    async does(mira, met) {
      await onTalk("Ben", "log", {
        ...{ said1: "you are alone with your decisions for eleven minutes", about1: "personality" },
        ...{ name1: "Sofia Rossi", email1: "sofia@example.org", words1: "she teaches triage", leave1: "yes" },
        ...{ name2: "Tom Hale", words2: "runs the ambulance depot" },
      })(mira, met);
      await letter(mira, met["talk with Ben"], "thanks", "sent");
    },
  },
  {
    at: "2026-03-11T09:30:00Z",
    says: "She writes to Sofia",
    async does(mira, met) {
      met.Sofia = await referralIn(mira, "Write to Sofia", "letters");
      await letter(mira, met.Sofia, "outreach", "sent");
    },
  },
  {
    at: "2026-03-16T09:10:00Z",
    says: "There is no good reason to write to Tom, so she lets it go",
    async does(mira, met) {
      met.Tom = await referralIn(mira, "Your letter to Tom is still here", "referrals");
      await mira.post(`/referrals/${met.Tom}`, { does: "let_go" });
    },
  },
  {
    at: "2026-03-16T10:32:00Z",
    says: "She notes the talk with Jonas on the way out",
    does: onTalk("Jonas himself", "log", {
      ...{ said1: "planning is nursing with a longer clock", about1: "interests", thanked: "yes" },
    }),
  },
  {
    at: "2026-03-16T10:41:00Z",
    says: "The draft says what she meant, and Askwell sends it",
    does: (mira, met) => letter(mira, met["talk with Jonas himself"], "thanks", "send"),
  },
  {
    at: "2026-03-17T09:15:00Z",
    says: "She tells Amara what came of her names",
    does: (mira, met) => letter(mira, met.Amara, "close", "sent"),
  },
  {
    at: "2026-03-17T18:00:00Z",
    says: "Sofia answered, so nothing asks about her any more",
    async does(mira, met) {
      await mira.post(`/word/${met.Sofia}`, { said: "answered" });
    },
  },
  {
    at: "2026-03-19T09:30:00Z",
    says: "Lia has no time this year",
    async does(mira, met) {
      await mira.post(`/word/${met.Lia}`, { said: "declined" });
    },
  },
];
