import * as z from "zod/mini";

/** Words as they are kept. Many rows share these two, because every schema costs time when a function wakes. */
export const Words = z.string();
export const MaybeWords = z.optional(Words);

/** Typed words in one go: put right, or refused with the first sentence that applies. */
const typed = (put: (typed: string) => string, wrong: (typed: string) => string | false, fold = put) =>
  z.string().check((said) => {
    said.value = put(said.value);
    const message = wrong(said.value);
    if (message) said.issues.push({ code: "custom", message, input: said.value });
    said.value = fold(said.value);
  });

/**
 * One line that a person typed: spaces folded, ends trimmed. Line breaks and control characters are refused rather than
 * dropped, because a name that carries them is either a slip of the paste or an attempt to write a mail header.
 */
export const line = (max: number, what: string) =>
  typed(
    (said) => said.normalize("NFC").trim(),
    (said) =>
      said.length > max
        ? `${what} may be at most ${max} characters long.`
        : control.test(said) && `${what} must fit on one line, without line breaks or control characters.`,
    (said) => said.replace(/ {2,}/g, " "),
  );

/** Several lines: breaks become `\n`, other control characters are refused. */
export const prose = (max: number, what: string) =>
  typed(
    (said) => said.normalize("NFC").replace(/\r\n?/g, "\n").trim(),
    (said) =>
      said.length > max
        ? `${what} may be at most ${max} characters long; this is longer.`
        : control.test(said.replace(/[\n\t]/g, "")) &&
          `${what} contains control characters. Delete them and save again.`,
  );

/** Like `line`, but empty counts as not given. */
export const optionalLine = (max: number, what: string) => z.optional(z.pipe(line(max, what), given));
export const optionalProse = (max: number, what: string) => z.optional(z.pipe(prose(max, what), given));
const given = z.transform((typed: string) => typed || undefined);

const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * A mail address we can write to. The local part must be ASCII (no transport we use carries others), the domain is lower-cased.
 * Source: RFC 5321 sizes (64 and 254 octets).
 */
export const Address = z.string().check(
  z.trim(),
  z.maxLength(254, { message: "A mail address may be at most 254 characters long." }),
  z.regex(
    /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/,
    { message: "This does not look like a mail address. It should read like name@example.org." },
  ),
  z.overwrite((typed) => {
    const cut = typed.lastIndexOf("@");
    return `${typed.slice(0, cut)}@${typed.slice(cut + 1).toLowerCase()}`;
  }),
);

/** The same inbox: compared without case; dots and plus signs are left alone, because they mean something to some hosts. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A web address that may become a link: https (or http) only, so that nothing typed can run as a script. */
export const WebAddress = z.string().check(
  z.trim(),
  z.maxLength(600, { message: "This address is too long to keep." }),
  z.refine((typed) => /^https?:\/\/[^\s<>"']+$/i.test(typed) && URL.canParse(typed), {
    message: "Write the whole address, starting with https://.",
  }),
);
