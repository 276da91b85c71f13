import type * as Ports from "../../core/ports.ts";
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
  /** Until when nobody is served, and whether a caller can tell that nothing was taken. */
  outage: { until: number; clear: boolean } = { until: 0, clear: true };

  constructor(world: World, watch: Watch, hear: (message: object, name: string) => void) {
    this.world = world;
    this.watch = watch;
    this.hear = hear;
  }

  /** One POST. Its sender may die before or after, and then the service alone knows what became of it. */
  async send(task: Task, mail: Ports.Outgoing): Promise<Answer> {
    const { world } = this;
    try {
      return await world.effect(task, `POST ${mail.envelope} #${mail.attempt}`, async () => {
        const answer = await this.answer(task, mail);
        world.tell(() => `  ${task.name}: POST ${mail.envelope} #${mail.attempt} → ${JSON.stringify(answer)}`);
        return answer;
      });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (error.message !== "throttled") return { answer: "ambiguous", code: "ECONNRESET" };
      this.watch.refused(mail, false);
      return { answer: "refused", permanent: false, code: "Throttling" };
    }
  }

  private async answer(task: Task, mail: Ports.Outgoing): Promise<Answer> {
    const { world } = this;
    const { dice } = task;
    const { faults } = world;
    const refuse = (permanent: boolean, code: string): Answer => {
      this.watch.refused(mail, permanent);
      return { answer: "refused", permanent, code };
    };
    if (world.now < this.outage.until)
      return this.outage.clear ? refuse(false, "ECONNREFUSED") : { answer: "ambiguous", code: "ServiceUnavailable" };
    if (dice.chance(faults.refused)) return refuse(false, "Throttling");
    if (dice.chance(faults.rejected)) return refuse(true, "MessageRejected");
    if (dice.chance(faults.ambiguous)) {
      const code = "TimeoutError";
      if (dice.chance(0.4)) return { answer: "ambiguous", code };
      if (dice.chance(0.3)) world.after(dice.int(1, 9_000), () => void this.accept(task, mail));
      else this.accept(task, mail);
      await world.wait(task, 10_000);
      return { answer: "ambiguous", code };
    }
    return { answer: "accepted", messageId: this.accept(task, mail) };
  }

  private accept(task: Task, mail: Ports.Outgoing): string {
    const { world } = this;
    const { dice } = task;
    const messageId = `ses-${++this.accepted}`;
    this.watch.accepted(mail, task);
    const tell = (eventType: string, after: number, more: object = {}) => {
      const copies = dice.chance(world.faults.lostEvidence) ? 0 : dice.chance(world.faults.duplicate) ? 2 : 1;
      const message = {
        ...{ eventType, ...more },
        mail: {
          ...{ messageId, destination: [mail.to] },
          tags: { envelope: [mail.envelope.replaceAll(".", "--")], attempt: [String(mail.attempt)] },
        },
      };
      for (let copy = 0; copy < copies; copy++) {
        const late = dice.chance(world.faults.lateEvidence) ? dice.int(minuteMs, 26 * hourMs) : dice.int(0, 3000);
        const name = `feedback ${eventType} ${mail.envelope} #${mail.attempt}${copy ? " again" : ""}`;
        world.after(after + late, () => this.hear(message, name));
      }
    };
    tell("Send", 0);
    const bounceType = dice.chance(0.5) ? "Permanent" : "Transient";
    const [complains, bounces] = [dice.chance(world.faults.complaint), dice.chance(world.faults.bounce)];
    if (complains || (bounces && bounceType === "Permanent")) this.watch.unwanted(mail);
    if (complains) tell("Complaint", hourMs);
    if (bounces) tell("Bounce", 1500, { bounce: { bounceType } });
    else tell("Delivery", 1500);
    return messageId;
  }
}
