import type { InterviewId } from "../../../core/id.ts";
import { inbox } from "../../../functions/inbox.ts";
import { replyAddress } from "../../../functions/links.ts";
import { type Act, type Hands, talks } from "../act.ts";
import { type Explorer, told } from "../truth.ts";
import { iso } from "../wall.ts";

const entries = (explorer: Explorer) => talks(explorer).filter((talk) => talk.guest && talk.received !== undefined);

/** The contact's calendar answers the latest entry it has, which may be of long ago. */
async function reply(hands: Hands): Promise<unknown> {
  const { deps, dice, explorer, now, task } = hands;
  const talk = dice.pick(entries(explorer));
  const { guest, received: sequence = 0 } = talk;
  if (!guest) return;
  const said = dice.pick(["accepted", "accepted", "tentative", "declined"] as const);
  const stamp = Math.floor(now / 1000) * 1000;
  const lines = [
    ...["BEGIN:VCALENDAR", "METHOD:REPLY", "VERSION:2.0", "BEGIN:VEVENT", `UID:${talk.id}@askwell`],
    ...[`SEQUENCE:${sequence}`, `DTSTAMP:${iso(now).replace(/[-:]/g, "")}`],
    ...[`ATTENDEE;PARTSTAT=${said.toUpperCase()}:mailto:${guest.email}`, "END:VEVENT", "END:VCALENDAR", ""],
  ];
  const mail = ["Content-Type: text/calendar; method=REPLY", "", ...lines].join("\r\n");
  task.applied = ({ now: at, events, puts = [] }) => {
    if (!events?.length) return;
    hands.took();
    talk.changedAt = Date.parse(at);
    const answered = { said, stamp };
    if (said === "declined") {
      talk.state = "cancelled";
      told(talk, "them", talk.changedAt);
    } else if (puts.some((row) => row.noun === "interview" && row.info.status === "cancelled")) {
      // The hour has gone to somebody else.
      talk.sequence++;
      if (talk.guest) talk.guest.resentAt = talk.changedAt;
    } else if (talk.state === "cancelled") {
      told(talk, "them", talk.changedAt);
      talk.state = "scheduled";
      talk.bookedAt = talk.changedAt;
      talk.occurrence++;
      talk.letters.clear();
      hands.truth.taken(hands.explorer, talk);
    }
    if (talk.guest) talk.guest.reply = answered;
  };
  return inbox(deps, {
    mail: { messageId: `in-${task.name}` },
    receipt: { recipients: [replyAddress(deps, talk.id as InterviewId)], dmarcVerdict: { status: "PASS" } },
    content: Buffer.from(mail).toString("base64"),
  });
}

export const ofCalendars: Act[] = [
  { name: "is answered by a calendar", weight: 3, can: (explorer) => entries(explorer).length > 0, run: reply },
];
