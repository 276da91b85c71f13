import type * as Interview from "../core/interview.ts";
import { bank } from "../core/question.ts";

/** The sheet to take into a talk: what was starred first, the rest to choose from. */
export const PrepPage = ({ talk }: { talk: Interview.Info }) => (
  <>
    {talk.questions.length > 0 && (
      <ol>
        {talk.questions.map((one) => (
          <li>{one}</li>
        ))}
      </ol>
    )}
    <form method="post">
      <fieldset class="field">
        <legend>Star what you want to ask</legend>
        {bank.map(({ id, text }) => (
          <label class="choice">
            <input type="checkbox" name={id} value="yes" checked={talk.questions.includes(text)} /> {text}
          </label>
        ))}
      </fieldset>
      <button type="submit">Keep these questions</button>
    </form>
  </>
);
