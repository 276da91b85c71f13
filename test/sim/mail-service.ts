import { SESServiceException } from "@aws-sdk/client-ses";
import type * as Ports from "../../core/ports.ts";
import { attempts, judged } from "../../functions/aws/mailer.ts";
import type { Watch } from "./cloud.ts";
import { hourMs, minuteMs } from "./wall.ts";
import { type Task, Unavailable, type World } from "./world.ts";

type Answer = Awaited<ReturnType<Ports.Mailer["send"]>>;

/** SES as it can be: it refuses, it accepts and says nothing, it is down for a day, and what it tells of a mail comes early, late, twice or never. */
export class MailService {
  private world: World;
  private watch: Watch;
  private hear: (message: object, name: string) => void;
  private accepted = 0;
  /** Envelopes of which nobody could say whether they were taken: the next answer is often no clearer. */
  private unclear = new Set<string>();
  /** Addresses that are no more: whatever goes there comes back. */
  private dead = new Set<string>();
  /** Until when nobody is served, and whether a caller can tell that nothing was taken. */
  outage: { until: number; clear: boolean } = { until: 0, clear: true };

  constructor(world: World, watch: Watch, hear: (message: object, name: string) => void) {
    this.world = world;
    this.watch = watch;
    this.hear = hear;
  }

  /** What SES's client does for one call, and what Askwell makes of it. */
  send(task: Task, mail: Ports.Outgoing): Promise<Answer> {
    this.watch.posted(mail);
    return judged(async () => {
      for (let left = attempts; ; left--) {
        try {
          return { MessageId: await this.post(task, mail) };
        } catch (error) {
          if (left <= 1) throw error;
        }
      }
    });
  }

  /** One POST. Its sender may die before or after, and then the service alone knows what became of it. */
  private async post(task: Task, mail: Ports.Outgoing): Promise<string> {
    const { world } = this;
    const say = (what: string) => world.tell(() => `  ${task.name}: POST ${mail.envelope} #${mail.attempt} → ${what}`);
    try {
      return await world.effect(task, `POST ${mail.envelope} #${mail.attempt}`, async () => {
        const answer = await this.answer(task, mail).catch((error: Error) => {
          say(error.name);
          throw error;
        });
        say(answer);
        return answer;
      });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (error.message !== "throttled") throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
      this.watch.refused(mail, false);
      throw said(400, "Throttling");
    }
  }

  private async answer(task: Task, mail: Ports.Outgoing): Promise<string> {
    const { world } = this;
    const { dice } = task;
    const refuse = (permanent: boolean, error: Error): Error => {
      this.watch.refused(mail, permanent);
      return error;
    };
    const unreachable = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    if (world.now < this.outage.until)
      throw this.outage.clear ? refuse(false, unreachable) : said(503, "ServiceUnavailable");
    if (world.strikes(dice, "refused")) throw refuse(false, said(400, "Throttling"));
    if (world.strikes(dice, "rejected")) throw refuse(true, said(400, "MessageRejected"));
    if (world.strikes(dice, "ambiguous") || (this.unclear.delete(mail.envelope) && dice.chance(0.6))) {
      this.unclear.add(mail.envelope);
      // A server's error comes before or after the mail was taken; so does the end of the client's patience.
      const lost =
        this.accepted % 2 ? said(503, "ServiceUnavailable") : Object.assign(new Error(), { name: "TimeoutError" });
      if (dice.chance(0.4)) throw lost;
      if (dice.chance(0.3)) world.after(dice.int(1, 9_000), () => void this.accept(task, mail));
      else this.accept(task, mail);
      await world.wait(task, 10_000);
      throw lost;
    }
    return this.accept(task, mail);
  }

  private accept(task: Task, mail: Ports.Outgoing): string {
    const { world } = this;
    const { dice } = task;
    const messageId = `ses-${++this.accepted}`;
    this.watch.accepted(mail, task);
    // The explorer gave an address that works; a contact's may be of years ago.
    const likely = mail.reader === "contact" || dice.chance(0.2);
    const [complains, comesBack] = [
      likely && world.strikes(dice, "complaint"),
      likely && world.strikes(dice, "bounce"),
    ];
    if (comesBack && dice.chance(0.5)) this.dead.add(mail.to);
    const dead = this.dead.has(mail.to);
    // All that is told of one mail is late together.
    const late = world.strikes(dice, "lateEvidence");
    const tell = (eventType: string, after: number, more: object = {}) => {
      const copies = world.strikes(dice, "lostEvidence") ? 0 : world.strikes(dice, "duplicate") ? 2 : 1;
      const message = {
        ...{ eventType, ...more },
        mail: {
          ...{ messageId, destination: [mail.to] },
          tags: { envelope: [mail.envelope.replaceAll(".", "--")], attempt: [String(mail.attempt)] },
        },
      };
      for (let copy = 0; copy < copies; copy++) {
        const most = dice.chance(0.5) ? 2 * hourMs : 26 * hourMs;
        const wait = late ? dice.int(minuteMs, most) : dice.int(0, 3000);
        const name = `feedback ${eventType} ${mail.envelope} #${mail.attempt}${copy ? " again" : ""}`;
        world.after(after + wait, () => {
          if (eventType === "Complaint" || (eventType === "Bounce" && dead)) this.watch.unwanted(mail);
          this.hear(message, name);
        });
      }
    };
    tell("Send", 0);
    if (complains) tell("Complaint", hourMs);
    if (dead || comesBack) tell("Bounce", 1500, { bounce: { bounceType: dead ? "Permanent" : "Transient" } });
    else tell("Delivery", 1500);
    return messageId;
  }
}

/** SES's own words, as its client reads them. */
const said = (httpStatusCode: number, name: string): Error =>
  new SESServiceException({ name, message: name, $fault: "client", $metadata: { httpStatusCode } });
