import { type Refusal, refuse } from "../../core/error.ts";
import type { Deps } from "../deps.ts";

const why = {
  erased: "Whoever has this address asked not to be kept here, so it is not kept, and nothing can go to it from here.",
  stopped: "Whoever has this address asked for no mail from here, so nothing can go to it.",
  complained: "Whoever has this address asked for no mail from here, so nothing can go to it.",
  bounced: "Mail to this address came back for good. Look at it for a slip.",
};

/** Why an address that was typed into this field is not kept, told kindly; nothing when it may be. Whoever it is may be kept without it. */
export async function unwanted(deps: Deps, email: string | undefined, field = "email"): Promise<Refusal | undefined> {
  const mark = email && (await deps.accounts.stopped(deps.secrets.seal(email)));
  return mark
    ? refuse("contact.stopped", "This was not kept yet.", {
        [field]: `${why[mark]} Leave it out to keep the rest.`,
      })
    : undefined;
}
