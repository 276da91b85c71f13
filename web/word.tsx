import * as Word from "../core/word.ts";
import { Note } from "./done.tsx";
import { Field, type Said } from "./fields.tsx";

type Props = { matter: Word.Waiter; base: string; said: Said };

const Say = ({ said, quiet, children }: { said: string; quiet?: boolean; children: unknown }) => (
  <button type="submit" name="said" value={said} class={quiet ? "plain" : undefined}>
    {children}
  </button>
);

/** What became of a letter, one press each. Once it is said the page says what follows, and offers to take it back. */
export const WordPage = (p: Props) => (
  <>
    <Heard {...p} />
    {p.matter.noun === "ask" && (
      <p>
        <a class="go" href={`${p.base}/asks/${p.matter.info.id}`}>
          Your request
        </a>
      </p>
    )}
  </>
);

const Heard = ({ matter, base, said }: Props) => {
  const { info } = matter;
  const name = Word.awaitedName(matter);
  if (info.status === "settled")
    return (
      <form method="post">
        <p>{ending(matter)}</p>
        {(info.outcome === "answered" || info.outcome === "no_answer") && next(matter, base)}
        <Say said="undo" quiet>
          Take that back
        </Say>
      </form>
    );
  if (info.status !== "written" && info.status !== "sent")
    return (
      <>
        <p>You have not said that you wrote to {name}, so no answer is awaited.</p>
        {matter.noun === "ask" && (
          <p>
            <a href={`${base}/letters/${info.id}/${matter.info.introducer ? "ask_intro" : "ask"}`}>
              Open the letter, or say that it is sent
            </a>
          </p>
        )}
      </>
    );
  const friend = matter.noun === "ask" && matter.info.introducer && name !== info.name ? name : undefined;
  return (
    <>
      {(info.awayUntil || info.notYetAt) && (
        <Note undo={{ name: "said", value: "undo" }}>
          {info.awayUntil && `Noted: ${name} is away. You are asked again once they are back. `}
          {info.notYetAt && <NotYet {...{ matter, base }} />}
        </Note>
      )}
      {"passedOnAt" in info && info.passedOnAt && (
        <Note undo={info.awayUntil || info.notYetAt ? undefined : { name: "said", value: "undo" }}>
          Noted: it was passed on. Nobody reminds your friend again.
        </Note>
      )}
      <form method="post" class="presses">
        <p>One press, and everything that waits for {friend ? "this answer" : name} follows from it.</p>
        <p>
          <Say said="answered">{friend ? `${info.name} answered` : "They answered"}</Say>{" "}
          {friend && <Say said="passed_on">{friend} passed it on</Say>} <Say said="not_yet">Not yet</Say>{" "}
          <Say said="ask_again">Not yet, ask me once more</Say>{" "}
          <Say said="declined">{friend ? `${friend} would rather not` : "They said no"}</Say>
        </p>
      </form>
      <form method="post" class="presses">
        <Field name="until" label={`${name} is away until`} type="date" {...said} required />
        <Say said="away" quiet>
          Ask me when they are back
        </Say>
      </form>
      <form method="post" class="presses">
        <p class="hint">Or stop waiting. Nothing goes to anybody, and you can take it back.</p>
        <Say said="no_answer" quiet>
          No answer came
        </Say>{" "}
        <Say said="let_go" quiet>
          Let it go
        </Say>
      </form>
    </>
  );
};

const NotYet = ({ matter: { info }, base }: Pick<Props, "matter" | "base">) => (
  <>
    Noted: not yet.{" "}
    {"passedOnAt" in info ? (
      "The rest is up to them."
    ) : "nudgedAt" in info && (info.nudgedAt?.length ?? 0) >= 2 ? (
      "Two reminders have gone, which is as often as is kind. It is fine to let it go."
    ) : (
      <a href={`${base}/letters/${info.id}/nudge`}>A short, kind reminder is drafted, if you want one.</a>
    )}
  </>
);

function ending(matter: Word.Waiter): string {
  const { info } = matter;
  if (info.status !== "settled") return "";
  switch (info.outcome) {
    case "answered":
      return `Noted: ${info.name} answered. Nothing reminds you of ${info.name} any more.`;
    case "declined":
      return `Noted: a kind no. Nothing more is owed, and nothing more comes about ${info.name}.`;
    case "no_answer":
      return `Noted: no answer came from ${info.name}. Nothing more asks about it.`;
    case "let_go":
      return `You let it go. Nothing more comes about ${info.name}.`;
    case "booked":
    case "talk_held":
      return `You have a talk with ${info.name}. Nothing asks for an answer any more.`;
  }
}

function next({ noun, info }: Word.Waiter, base: string) {
  if (info.status !== "settled") return null;
  const career = noun === "ask" && info.career ? `&career=${info.career}` : "";
  return info.outcome === "answered" ? (
    <p>
      <a href={`${base}/talks/new?contact=${info.contact}${career}`}>Agree on a time with {info.name}</a>
    </p>
  ) : (
    noun === "ask" && info.career && base === "" && (
      <p>
        <a href={`/careers/${info.career}/places`}>Look for somebody else to ask</a>
      </p>
    )
  );
}
