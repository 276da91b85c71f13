import type * as Contact from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { bank } from "../core/question.ts";
import { Area, type Said } from "./fields.tsx";
import { When } from "./talk.tsx";

type Props = {
  talk: Interview.Info;
  contact: Contact.Info | undefined;
  explorer: Explorer.Info;
  /** What the etiquette check says of questions in the explorer's own words. */
  remarks: string[];
  said: Said;
};

const topics = {
  ...{ day_to_day: "The day to day", path: "The way in", skills: "Skills", satisfaction: "Satisfaction" },
  ...{ challenges: "What is hard", outlook: "Outlook", pay: "Pay", culture: "People and hours" },
  ...{ education: "Training", advice: "Advice", personal_fit: "Would it suit me", referral: "The last question" },
} as const;

/** The sheet to take into a talk: what was starred first, the rest to choose from. It prints as one clean page. */
export const PrepPage = ({ talk, contact, explorer, remarks, said }: Props) => {
  const own = talk.questions.filter((one) => !bank.some(({ text }) => text === one));
  return (
    <>
      <When {...{ talk, contact, explorer }} />
      {contact?.notes && <p class="lines">{contact.notes}</p>}
      {talk.questions.length > 0 ? (
        <ol>
          {talk.questions.map((one) => (
            <li class="ask">{one}</li>
          ))}
        </ol>
      ) : (
        <p class="noprint">Star five to eight of these, and this page becomes the sheet you take along, or print.</p>
      )}
      <p class="soft">
        Thank them at the start. Listen more than you speak. Say when the time is up, and let them offer more. Never ask
        for a job. Keep one question for the end: whom else should I talk to?
      </p>
      {remarks.length > 0 && (
        <ul class="care">
          {remarks.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      <form method="post">
        {Object.entries(topics).map(([topic, label]) => (
          <fieldset class="field">
            <legend>{label}</legend>
            {bank
              .filter((one) => one.topic === topic)
              .map(({ id, text }) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    name={id}
                    value="yes"
                    checked={said.typed ? said.typed[id] === "yes" : talk.questions.includes(text)}
                  />{" "}
                  {text}
                </label>
              ))}
          </fieldset>
        ))}
        <Area
          {...said}
          name="own"
          label="Questions of your own"
          hint="One on each line. They come before the last question."
          value={own.join("\n")}
          rows={3}
        />
        <button type="submit">Keep these questions</button>
      </form>
    </>
  );
};
