import type { Finding } from "../core/etiquette.ts";
import type { Letter } from "./letter.ts";
import { count } from "./words.ts";

type Props = { letter: Letter; findings: Finding[]; unchecked?: string | undefined };

/** What to look at once more, in the margin: blanks first, since a letter with one is not finished. */
export const Margin = ({ letter, findings, unchecked }: Props) => {
  const blanks = letter.text.match(/\[[^\]\n]+\]/g) ?? [];
  return (
    <section class="margin" aria-label="Look at this once more" aria-live="polite">
      {unchecked && <p class="soft">{unchecked}</p>}
      {blanks.length > 0 && (
        <>
          <h2>{blanks.length === 1 ? "One blank to fill" : `${count(blanks.length, "blank", "blanks")} to fill`}</h2>
          <ul class="list">
            {blanks.map((one) => (
              <li>
                <mark>{one}</mark>
              </li>
            ))}
          </ul>
        </>
      )}
      {findings.length > 0 && (
        <>
          <h2>Look at this once more</h2>
          <ul class="list">
            {findings.map((one) => (
              <li>
                {one.end > one.start && (
                  <p>
                    <mark>{letter.text.slice(one.start, one.end)}</mark>
                  </p>
                )}
                <p>{one.why}</p>
                {one.instead && <p class="soft">{one.instead}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
