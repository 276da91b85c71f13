import { ok, refuse } from "../../../core/error.ts";
import { rowOf } from "../../../functions/routes/change.ts";
import { type Act, act, anyZone, type Hands } from "../act.ts";
import { dayName, dayOf } from "../wall.ts";

function prefer(hands: Hands): Promise<unknown> {
  const { dice, explorer, now } = hands;
  const { wishes } = explorer;
  const what = dice.pick(["zone", "pause", "unpause", "quiet", "card", "thank", "morning"] as const);
  const zone = anyZone(dice);
  const pause = dayOf(now, wishes.zone) + dice.int(1, 10);
  const from = dice.int(19, 23);
  const minutes = dice.pick([0, 15, 45, 120]);
  const hour = dice.int(8, 11);
  const card = dice.chance(0.5);
  const text = (n: number) => `${String(n).padStart(2, "0")}:00`;
  return act(
    hands,
    [explorer.owner],
    (rows) => {
      const row = rowOf(rows, "owner");
      if (!row) return refuse("matter.not_found", "gone");
      const old = row.info.preferences;
      const { pausedUntil: _, ...going } = old;
      const preferences = {
        zone: { ...old, zone },
        pause: { ...old, pausedUntil: dayName(pause) },
        unpause: going,
        quiet: { ...old, quiet: { from: text(from), until: "08:00" } },
        card: { ...old, dayOfCard: card },
        thank: { ...old, waits: { ...old.waits, thankMinutes: minutes } },
        morning: { ...old, morning: text(hour) },
      }[what];
      return ok({ puts: [{ ...row, info: { ...row.info, preferences } }], type: "explorer.changed" });
    },
    () => {
      if (what === "zone") wishes.zone = zone;
      if (what === "pause") wishes.pausedUntil = pause;
      if (what === "unpause") wishes.pausedUntil = undefined;
      if (what === "quiet") wishes.quiet = { from: from * 60, until: 480 };
      if (what === "card") wishes.dayOfCard = card;
      if (what === "thank") wishes.thankMinutes = minutes;
      if (what === "morning") wishes.morning = hour * 60;
    },
  );
}

export const ofPreferences: Act[] = [{ name: "changes a preference", weight: 1.5, can: () => true, run: prefer }];
