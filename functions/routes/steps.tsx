import { type Context, Hono } from "hono";
import { ok, type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import type * as Explorer from "../../core/explorer.ts";
import type { InterviewId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import * as Message from "../../core/message.ts";
import { bank } from "../../core/question.ts";
import { optionalProse, prose } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { Note, Press, Ways } from "../../web/done.tsx";
import { Area } from "../../web/fields.tsx";
import { PrepPage } from "../../web/prep.tsx";
import { TalkForm } from "../../web/talk-form.tsx";
import { go, missing, type Refused, said, show } from "../answer.tsx";
import { checked } from "../checked.ts";
import type { Deps } from "../deps.ts";
import { filled, refuseFields, type Typed, typedOf } from "../form.ts";
import { type Env, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";
import { type Scene, sceneOf } from "./talks.tsx";

type C = Context<Env>;
/** What a page below a talk is drawn from. */
export type Step = Scene & { explorer: Explorer.Info; base: string; refused?: Refused | undefined };

const unlogged = () => refuse("interview.not_over", "Note first what was said in this talk.");
const home = ({ id }: Interview.Info) => `/talks/${id}`;

/** A page of its own below a talk: shown by GET, decided by POST, and then on to where the decision leads. */
export const below =
  (app: Hono<Env>, deps: Deps) =>
  (
    path: string,
    title: (talk: Interview.Info) => string,
    body: (step: Step) => unknown,
    decide: (scene: Scene, typed: Typed, c: C) => Promise<Result<string>>,
  ) => {
    const page = async (c: C, scene: Scene, refused?: Refused) => {
      const explorer = await whoAsks(c, deps);
      const sheet = { title: title(scene.talk), explorer, data: scene.talk, refused };
      return show(c, sheet, await body({ ...scene, explorer, base: c.var.base, refused }));
    };
    app.get(`/talks/:id/${path}`, async (c) => {
      const scene = await sceneOf(c, deps);
      return scene ? page(c, scene) : missing(c);
    });
    app.post(`/talks/:id/${path}`, async (c) => {
      const scene = await sceneOf(c, deps);
      if (!scene) return missing(c);
      const typed = await typedOf(c);
      const done = await decide(scene, typed, c);
      return done.ok ? go(c, done.value) : page(c, scene, { refusal: done, typed });
    });
  };

/** What can happen to a talk: questions chosen, moved, missed, called off, thanked for, its promise kept and its advice tried. */
export function steps(deps: Deps) {
  const app = new Hono<Env>();
  const page = below(app, deps);
  const step = (
    c: C,
    id: InterviewId,
    type: Type,
    next: (talk: Interview.Info, now: Instant) => Result<Interview.Info>,
  ) =>
    change(deps, c.var.owner, [id], (rows, now) => {
      const row = rowOf(rows, "interview");
      if (!row) return refuse("matter.not_found", "This talk is gone.");
      const made = next(row.info, now);
      return made.ok ? ok({ puts: [{ ...row, info: made.value }], type }) : made;
    });

  page(
    "prep",
    (talk) => `Questions for ${talk.name}`,
    async (p) => <PrepPage {...p} said={said(p.refused)} remarks={await remarks(p.talk)} />,
    async ({ talk }, typed, c) => {
      const read = prose(3000, "Your own questions").safeParse(typed.own ?? "");
      if (!read.success) return refuseFields(read.error, () => "own");
      const own = read.data.split("\n").flatMap((one) => one.trim() || []);
      if (own.length > 30 || own.some((one) => one.length > 300))
        return refuse("input.invalid", "Too much for one talk.", {
          own: "At most 30 questions, each of at most 300 characters.",
        });
      const starred = bank.filter((one) => typed[one.id]);
      const texts = (last: boolean) => starred.flatMap((one) => ((one.topic === "referral") === last ? one.text : []));
      const questions = [...texts(false), ...own, ...texts(true)];
      const done = await step(c, talk.id, "interview.changed", (row) => ok({ ...row, questions }));
      return done.ok ? ok(`${home(talk)}/prep`) : done;
    },
  );
  page(
    "move",
    (talk) => `Another time with ${talk.name}`,
    ({ talk, contact, explorer, refused, base }) => {
      if (talk.status === "held") return <Settled {...{ talk, refused, base }} />;
      const { slot } = talk;
      const typed = { ...slot, place: slot.place ?? "", minutes: String(slot.minutes), ...refused?.typed };
      return <TalkForm {...{ explorer, contact }} button="It moved" said={{ ...said(refused), typed }} />;
    },
    async ({ talk }, typed, c) => {
      const read = Interview.Slot.safeParse(filled(typed));
      if (!read.success) return refuseFields(read.error);
      const done = await step(c, talk.id, "interview.moved", (row, now) => Interview.move(row, read.data, now));
      return done.ok ? ok(home(talk)) : done;
    },
  );
  page(
    "missed",
    (talk) => `The talk with ${talk.name}`,
    ({ talk, refused, base }) =>
      talk.status === "held" || talk.status === "cancelled" ? (
        <Settled {...{ talk, refused, base }} />
      ) : (
        <Press
          ask={
            talk.status === "missed"
              ? "You told us that it did not happen."
              : `Who could not make it? Nothing goes to ${talk.name} by itself.`
          }
          name="by"
          options={
            talk.status === "missed"
              ? [["back", "It did happen"]]
              : [
                  ["them", "They could not"],
                  ["me", "I could not"],
                ]
          }
          quiet={talk.status !== "missed"}
        />
      ),
    async ({ talk }, { by }, c) => {
      const done = await step(c, talk.id, "interview.missed", (row, now) =>
        by === "back" ? Interview.happened(row) : Interview.miss(row, by === "me" ? "me" : "them", now),
      );
      return done.ok ? ok(home(talk)) : done;
    },
  );
  page(
    "cancel",
    (talk) => `Call off the talk with ${talk.name}`,
    ({ talk, refused, base }) =>
      talk.status === "held" || talk.status === "cancelled" ? (
        <Settled {...{ talk, refused, base }} />
      ) : (
        <Press
          ask={`Who called it off? ${talk.guest ? `${talk.name}’s calendar is told.` : `We do not write to ${talk.name}.`}`}
          name="by"
          options={[
            ["me", "I did"],
            ["them", "They did"],
          ]}
          quiet
        />
      ),
    async ({ talk }, { by }, c) => {
      const done = await step(c, talk.id, "interview.cancelled", (row, now) =>
        Interview.cancel(row, by === "them" ? "them" : "me", now, "me"),
      );
      return done.ok ? ok(home(talk)) : done;
    },
  );
  page(
    "thanked",
    (talk) => `Your thank-you to ${talk.name}`,
    ({ talk, base }) => {
      const thanks = talk.messages.thanks;
      if (thanks?.status !== "sent")
        return (
          <Press
            ask={`You thanked ${talk.name} yourself, by mail, by phone or in person?`}
            name="thanked"
            options={[["yes", "Already thanked"]]}
          />
        );
      return (
        <>
          <Note undo={thanks.by === "explorer" ? { name: "thanked", value: "no" } : undefined}>
            {talk.name} is thanked. Nothing more reminds you of it.
          </Note>
          <Ways ways={[talk.status === "scheduled" && [`${base}${home(talk)}/log`, `Note what ${talk.name} said`]]} />
        </>
      );
    },
    async ({ talk }, { thanked }, c) => {
      const back = thanked === "no";
      const done = await step(c, talk.id, back ? "interview.changed" : "message.sent", (row, now) =>
        back ? ok(Interview.unthanked(row, now)) : Interview.thanked(row, now),
      );
      return done.ok ? ok(`${home(talk)}/thanked`) : done;
    },
  );
  page(
    "promise",
    (talk) => `What you promised ${talk.name}`,
    ({ talk }) => {
      if (talk.status !== "held" || !talk.log.promise) return <p>No promise is noted.</p>;
      const quoted = <blockquote class="quote">{talk.log.promise}</blockquote>;
      return talk.promiseKeptAt ? (
        <>
          {quoted}
          <Note undo={{ name: "kept", value: "no" }}>You kept it. Nothing more reminds you of it.</Note>
        </>
      ) : (
        <>
          {quoted}
          <Press ask="Is it done?" name="kept" options={[["yes", "I kept it"]]} />
        </>
      );
    },
    async ({ talk }, { kept }, c) => {
      const done = await step(c, talk.id, "interview.changed", (row, now) => {
        if (row.status !== "held") return unlogged();
        const { promiseKeptAt, ...open } = row;
        return ok(kept === "no" ? open : { ...open, promiseKeptAt: promiseKeptAt ?? now });
      });
      return done.ok ? ok(`${home(talk)}/promise`) : done;
    },
  );
  page(
    "advice",
    (talk) => `Did ${talk.name}'s advice help?`,
    ({ talk, base, refused }) => {
      if (talk.status !== "held" || !talk.log.advice) return <p>No advice is noted.</p>;
      const quoted = <blockquote class="quote">{talk.log.advice}</blockquote>;
      if (!talk.adviceHelped)
        return (
          <>
            {quoted}
            <form method="post">
              <Area {...said(refused)} name="came" label="What came of it, in a line" rows={2} />
              <p class="hint">A yes opens a short letter to {talk.name} that says so.</p>
              <p class="actions">
                <button type="submit" name="helped" value="yes">
                  It helped
                </button>
                <button type="submit" name="helped" value="no" class="plain">
                  Not really
                </button>
              </p>
            </form>
          </>
        );
      const told = Message.isSent(talk.messages, "advice_report");
      return (
        <>
          {quoted}
          <Note undo={{ name: "helped", value: "undo" }}>
            {talk.adviceHelped === "yes"
              ? "It helped, you said."
              : "Not really, you said. Nothing more comes about it."}
          </Note>
          {talk.adviceHelped === "yes" && !told && (
            <Ways ways={[[`${base}/letters/${talk.id}/advice_report`, `Tell ${talk.name} what came of it`]]} />
          )}
        </>
      );
    },
    async ({ talk }, { helped, came }, c) => {
      const read = optionalProse(600, "What came of it").safeParse(came);
      if (!read.success) return refuseFields(read.error, () => "came");
      const adviceCame = read.data ? { adviceCame: read.data } : {};
      const done = await step(c, talk.id, "interview.changed", (row) => {
        if (row.status !== "held") return unlogged();
        const { adviceHelped: _, ...open } = row;
        if (helped === "undo") return ok(open);
        return ok({ ...open, ...adviceCame, adviceHelped: helped === "yes" ? ("yes" as const) : ("no" as const) });
      });
      return done.ok ? ok(helped === "yes" ? `/letters/${talk.id}/advice_report` : `${home(talk)}/advice`) : done;
    },
  );
  return app;
}

/** A mail's link that comes too late has nothing to press any more: its page says how the talk stands, and where to go on. */
const Settled = ({ talk, refused, base }: Pick<Step, "talk" | "refused" | "base">) => (
  <>
    {!refused && <p class="lead">{talk.status === "held" ? heldAlready : "This talk was called off."}</p>}
    <Ways
      ways={[
        talk.status === "held"
          ? [`${base}${home(talk)}/log`, `Look at what ${talk.name} said`]
          : [`${base}${home(talk)}/move`, "Another time is agreed"],
      ]}
    />
  </>
);
const heldAlready = "You noted what was said in this talk, so it did happen.";

/** What the etiquette check says of the questions that are not from the bank. */
async function remarks({ questions }: Interview.Info): Promise<string[]> {
  const own = questions.filter((text) => !bank.some((one) => one.text === text));
  const results = await Promise.all(own.map((text) => checked({ kind: "question", text })));
  return results.flatMap(({ findings }, n) =>
    findings.map(({ why, instead }) => [`“${own[n]}”`, why, instead].filter(Boolean).join(" ")),
  );
}
