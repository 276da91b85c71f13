import type { Of } from "../core/matter.ts";
import { Choice, Errors, Field } from "./fields.tsx";

type Props = { matter: Of<"referral"> | Of<"ask">; base: string; errors?: Record<string, string> };

/** What became of a letter. Once it is said the page says so, and offers to take it back. */
export const WordPage = ({ matter, base, errors }: Props) => {
  const { info, noun } = matter;
  if (info.status === "settled")
    return (
      <form method="post">
        <p>
          Noted: {info.outcome.replaceAll("_", " ")}. Nothing more will ask you about {info.name}.
        </p>
        <button type="submit" name="said" value="undo">
          Take that back
        </button>
      </form>
    );
  const waiting = info.status === "written" || info.status === "sent";
  if (!waiting) return <p>Nobody has written to {info.name} yet, so there is no answer to wait for.</p>;
  return (
    <>
      {info.notYetAt && (
        <p>
          Not yet, you said.{" "}
          {noun === "referral" && <a href={`${base}/letters/${info.id}/nudge`}>A short, kind nudge is drafted.</a>}
        </p>
      )}
      {info.awayUntil && <p>They are away, you said. We ask again when they are back.</p>}
      <form method="post">
        <Errors errors={errors} />
        <Choice
          name="said"
          label="What did you hear?"
          options={[
            ["answered", "They answered"],
            ["not_yet", "Not yet"],
            ["declined", "They said no"],
            ["away", "They are away"],
          ]}
          errors={errors}
        />
        <label class="choice">
          <input type="checkbox" name="once" value="yes" /> If not yet: ask me once more later
        </label>
        <Field name="until" label="If away: until which day?" type="date" errors={errors} />
        <button type="submit">Note it</button>
      </form>
    </>
  );
};
