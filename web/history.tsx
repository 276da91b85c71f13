import type * as Ask from "../core/ask.ts";
import { addressee } from "../core/ask.ts";
import type * as Contact from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import type * as Message from "../core/message.ts";
import type * as Referral from "../core/referral.ts";
import { ms } from "../core/time.ts";
import { ending } from "./referral.tsx";
import { dayName } from "./words.ts";

type Props = {
  person: Contact.Info;
  talks: Interview.Info[];
  referrals: Referral.Info[];
  asks: Ask.Info[];
  explorer: Explorer.Info;
};

const letterNames: Record<Message.Kind, string> = {
  ...{ thanks: "Your thank-you", apology: "Your apology", another_time: "Your request for another time" },
  ...{ advice_report: "What came of their advice", outreach: "Your first letter", nudge: "Your gentle word" },
  ...{ intro_nudge: "Your gentle word", intro_reply: "Your answer to the introduction", ask: "Your request" },
  ...{ ask_intro: "Your request for an introduction", close: "What came of whom they named" },
  ...{ touch: "Your sign of life", outcome: "Your news" },
};

/** Everything that was, the latest first: letters with their state, talks, namings and endings. */
export const History = ({ person, talks, referrals, asks, explorer }: Props) => {
  const letters = (messages: Message.Messages, matter: string) =>
    Object.entries(messages).flatMap(([key, one]) => {
      const what = letterNames[key.split("-")[0] as Message.Kind];
      const state = { sent: "sent", approved: "goes out for you", unknown: "may or may not have arrived" };
      const said = state[one.status as keyof typeof state];
      const at = one.status === "approved" ? one.sendAt : one.at;
      return said ? [{ at, text: `${what}: ${said}`, href: `/letters/${matter}/${key}` }] : [];
    });
  const lines = [
    { at: person.addedAt, text: "You added them", href: undefined },
    ...letters(person.messages, person.id),
    ...talks.flatMap((one) => [
      ...letters(one.messages, one.id),
      ...(one.status === "held" ? [{ at: one.end, text: "You talked", href: `/talks/${one.id}` }] : []),
    ]),
    ...asks.filter((one) => addressee(one) === person.id).flatMap((one) => letters(one.messages, one.id)),
    ...referrals
      .filter((one) => one.contact === person.id)
      .flatMap((one) => [
        { at: one.givenAt, text: `${one.referrerName} named them`, href: `/referrals/${one.id}` },
        ...letters(one.messages, one.id),
        ...(one.status === "settled"
          ? [{ at: one.settledAt, text: ending(one.outcome, one.name), href: `/referrals/${one.id}` }]
          : []),
      ]),
  ];
  return (
    <>
      <h2>History</h2>
      <ul class="list">
        {lines
          .sort((a, b) => ms(b.at) - ms(a.at))
          .slice(0, 25)
          .map((one) => (
            <li>
              {one.href ? <a href={one.href}>{one.text}</a> : one.text}
              <p class="soft">{dayName(one.at, explorer)}</p>
            </li>
          ))}
      </ul>
    </>
  );
};
