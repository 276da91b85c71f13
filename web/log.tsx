import { criteria } from "../core/career.ts";
import { Area, Choice, Errors, Field } from "./fields.tsx";

type Said = { typed?: Record<string, string> | undefined; errors?: Record<string, string> | undefined };

/** The form for the corridor: one field is enough, and the rest can wait. */
export const LogForm = ({ name, typed, errors }: Said & { name: string }) => {
  const p = { typed, errors };
  return (
    <form method="post">
      <Errors errors={errors} />
      <p>One line is enough. You can add the rest later.</p>
      {[1, 2, 3].map((n) => (
        <>
          <Area
            {...p}
            name={`said${n}`}
            label={n === 1 ? `What did ${name} say?` : "Something else they said"}
            rows={3}
          />
          <div class="field">
            <label for={`about${n}`}>What that is about, if you like</label>
            <select id={`about${n}`} name={`about${n}`}>
              <option value="">Not said</option>
              {criteria.map((one) => (
                <option value={one} selected={typed?.[`about${n}`] === one}>
                  {one.replaceAll("_", " ")}
                </option>
              ))}
            </select>
          </div>
        </>
      ))}
      <Area {...p} name="advice" label="Advice they gave" rows={3} />
      <Area {...p} name="promise" label="What you promised" rows={2} />
      {[1, 2, 3].map((n) => (
        <fieldset class="field">
          <legend>{n === 1 ? "Somebody they named" : "Somebody else they named"}</legend>
          <Field {...p} name={`name${n}`} label="Name" />
          <Field {...p} name={`email${n}`} label="Mail address" type="email" />
          <Field {...p} name={`profile${n}`} label="Or the address of a profile" />
          <Field {...p} name={`words${n}`} label="Why this person, in their words" />
          <Choice
            {...p}
            name={`writes${n}`}
            label="Who writes first?"
            value="explorer"
            options={[
              ["explorer", "I do"],
              ["referrer", `${name} does`],
            ]}
          />
          <Choice
            {...p}
            name={`leave${n}`}
            label={`May you use ${name}'s name?`}
            value="not_asked"
            options={[
              ["yes", "Yes"],
              ["no", "No"],
              ["not_asked", "I did not ask"],
            ]}
          />
        </fieldset>
      ))}
      <Choice
        {...p}
        name="thanked"
        label="Did you thank them in person?"
        options={[
          ["yes", "Yes"],
          ["no", "No"],
        ]}
      />
      <Choice
        {...p}
        name="again"
        label="Would they choose this work again?"
        options={[
          ["1", "1, no"],
          ["2", "2"],
          ["3", "3"],
          ["4", "4"],
          ["5", "5, yes"],
        ]}
      />
      <Area {...p} name="mine" label="How did you do?" rows={2} />
      <Area {...p} name="free" label="Anything else" rows={4} />
      <button type="submit">Keep these notes</button>
    </form>
  );
};
