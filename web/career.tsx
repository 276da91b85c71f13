import type * as Career from "../core/career.ts";
import { criteria, type Figure, figures } from "../core/career.ts";
import type * as Explorer from "../core/explorer.ts";
import { Note, Press, Ways } from "./done.tsx";
import { Area, Field, type Said } from "./fields.tsx";
import { count, criterionName, dayName } from "./words.ts";

const figureNames: Record<Figure, string> = {
  ...{ jobs: "Number of jobs", pay: "Pay", outlook: "Outlook", satisfaction: "Satisfaction" },
  ...{ trainingYears: "Years of training", trainingCost: "Cost of training" },
};
export const figureName = (figure: Figure): string => figureNames[figure];

const standing = (career: Career.Info): string => {
  const known = Object.keys(career.facts).length;
  const talks = new Set(career.evidence.map((one) => one.interview)).size;
  const parts = [`${known} of ${figures.length} figures`, talks > 0 ? count(talks, "talk", "talks") : "no talk yet"];
  const end = { exploring: "", chosen: "Chosen. ", set_aside: "Set aside. " }[career.status];
  return `${end}${parts.join(", ")}`;
};

/** The careers being explored, each with how much is known. */
export const CareerList = ({ careers, more }: { careers: Career.Info[]; more: string | undefined }) => (
  <>
    {careers.length === 0 && (
      <p>Which work are you curious about? Name one, and every talk you have will speak for it or against it.</p>
    )}
    <ul class="list">
      {careers.map((one) => (
        <li>
          <a href={`/careers/${one.id}`}>{one.title}</a>
          <p class="soft">{standing(one)}</p>
        </li>
      ))}
    </ul>
    {more && (
      <p>
        <a class="more" href={`/careers?after=${more}`}>
          More careers
        </a>
      </p>
    )}
    <Ways ways={[["/careers/new", "Explore a career"]]} />
  </>
);

export const CareerForm = ({ said, button, value }: { said: Said; button: string; value?: Career.Info }) => (
  <form method="post">
    <Field
      {...said}
      name="title"
      label="The work, as people in it call it"
      hint="For example: nursing, timber engineering, museum education."
      value={value?.title}
      required
    />
    <Area {...said} name="why" label="Why it interests you" rows={3} value={value?.why} />
    <button type="submit">{button}</button>
  </form>
);

type Props = { career: Career.Info; explorer: Explorer.Info };

/** One career: figures with their sources, what people said of it, and the decision. */
export const CareerPage = ({ career, explorer }: Props) => (
  <>
    {career.why && <p class="lines">{career.why}</p>}
    <Decided {...{ career, explorer }} />
    <Ways
      ways={[
        [`/careers/${career.id}/places`, "Where to find people"],
        career.status === "exploring" && [`/asks/new?career=${career.id}`, "Ask for a talk"],
      ]}
    />
    <h2>Figures</h2>
    <p class="soft">Type what you find, with its source and year, so that you can trust it later.</p>
    <ul class="list">
      {figures.map((figure) => {
        const fact = career.facts[figure];
        return (
          <li>
            <a href={`/careers/${career.id}/facts/${figure}`}>
              {fact ? `${figureName(figure)}: ${fact.value}` : `Find out: ${figureName(figure).toLowerCase()}`}
            </a>
            {fact && (
              <p class="soft">
                {fact.link ? (
                  <a href={fact.link} rel="noreferrer">
                    {fact.source}
                  </a>
                ) : (
                  fact.source
                )}
                , {fact.year}
              </p>
            )}
          </li>
        );
      })}
    </ul>
    <h2>What people said</h2>
    {career.evidence.length === 0 && (
      <p>Nothing yet. When you note a talk about this work, say what each remark speaks of, and it is gathered here.</p>
    )}
    {criteria.map((criterion) => {
      const said = career.evidence.filter((one) => one.criterion === criterion);
      return said.length === 0 ? null : (
        <>
          <h3>On {criterionName(criterion)}</h3>
          {said.map((one) => (
            <>
              <blockquote class="quote">{one.words}</blockquote>
              <p class="small">
                <a href={`/talks/${one.interview}`}>
                  {one.name}, {dayName(one.at, explorer)}
                </a>
              </p>
            </>
          ))}
        </>
      );
    })}
    {career.status === "exploring" && (
      <>
        <h2>Your decision</h2>
        <Press
          ask="When you know, say so. Everyone who helped gets a draft from you, and hears it from you first."
          name="does"
          options={[
            ["chosen", "I choose this"],
            ["set_aside", "I set it aside"],
          ]}
          quiet
        />
      </>
    )}
    <p class="actions">
      <a class="go" href={`/careers/${career.id}/edit`}>
        Change its name or why
      </a>
    </p>
  </>
);

const Decided = ({ career, explorer }: Props) => {
  if (career.status === "exploring" || !career.decidedAt) return null;
  return (
    <>
      <Note undo={{ name: "does", value: "exploring", label: "I am still exploring it" }}>
        {career.status === "chosen" ? "You chose this" : "You set this aside"} on {dayName(career.decidedAt, explorer)}.
      </Note>
      {career.helpers.length > 0 && (
        <>
          <h2>Who helped you decide</h2>
          <ul class="list">
            {career.helpers.map((one) => (
              <li>
                <a href={`/letters/${career.id}/outcome-${one.contact}`}>
                  {one.toldAt ? `${one.name} knows` : `Tell ${one.name}`}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** One figure to find out. */
export const FactForm = ({ fact, said }: { fact: Career.Fact | undefined; said: Said }) => (
  <form method="post">
    <Field
      {...said}
      name="value"
      label="What you found"
      hint="As the source says it, with its unit."
      value={fact?.value}
    />
    <Field {...said} name="source" label="Source" value={fact?.source} />
    <Field
      {...said}
      name="year"
      label="Year of the figure"
      inputmode="numeric"
      class="short"
      value={fact ? String(fact.year) : undefined}
    />
    <Field {...said} name="link" label="Link to it, if there is one" inputmode="url" value={fact?.link} />
    <p class="actions">
      <button type="submit">Keep this figure</button>
      {fact && (
        <button type="submit" class="plain" name="does" value="forget">
          Take it away
        </button>
      )}
    </p>
  </form>
);
