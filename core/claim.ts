/** How a claim stands: `open` while its sender may be at work; the rest are its ends. */
export type Status = "open" | "released" | "sent" | "unknown" | "withheld";
export type End = Exclude<Status, "open">;

/**
 * From which states a claim may come to this end: a status only ever rises. A sender ends what it holds itself; `evidence` is what the mail
 * service says of the same attempt later, or earlier: that it took the mail outweighs everything but a rejection, which nobody takes back.
 */
export function endsFrom(how: End, evidence: boolean): Status[] {
  switch (how) {
    case "released":
      return ["open"];
    case "unknown":
      return ["open", "unknown"];
    case "withheld":
      return evidence ? ["open", "unknown", "withheld"] : ["open", "withheld"];
    case "sent":
      return evidence ? ["open", "released", "unknown", "sent"] : ["open", "unknown", "sent"];
  }
}
