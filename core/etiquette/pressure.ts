import { heaviest, strength } from "./evidence.ts";
import type { Mark } from "./mark.ts";
import { sentences } from "./text.ts";
import { scale } from "./weights/pressure.ts";

/** How clearly a sentence must press, chosen as in job-ask.ts. */
const clearly = 0.5;

/** Words that press the reader: a deadline for their answer, reproach, guilt, obligation, a visit nobody asked for. */
export function pressure(text: string): Mark | undefined {
  const found = sentences(text).find((one) => strength(one, scale) > clearly);
  return found && heaviest(found, scale);
}
