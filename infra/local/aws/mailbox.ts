import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isoSeconds, writeWhole } from "../clock.ts";
import * as Raw from "./raw.ts";
import type { Accepted } from "./ses.ts";
import type { Part, State } from "./state.ts";

const pauseMs = 5000;

type Row = {
  seq: number;
  id: string;
  at: number;
  source: string;
  recipients: string;
  tags: string;
  configuration: string | null;
  raw: Uint8Array;
};

/** The envelope of an accepted mail: what the `.json` beside the `.eml` says. */
export type Envelope = {
  id: string;
  file: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  tags: Record<string, string>;
  posted?: { state: string; said: string | null };
};

/**
 * Accepted mails as files in `dir`. The database holds the truth: a full disk delays the file and never loses the mail,
 * and writing twice gives the same file.
 */
export function mailbox(state: State, dir: string) {
  let retryAt: number | undefined;
  let forgotten = false;
  const unwritten = state.prepare("SELECT * FROM mail WHERE written = 0 ORDER BY seq");
  const written = state.prepare("UPDATE mail SET written = 1 WHERE seq = ?");
  const posted = state.prepare("SELECT state, said FROM post WHERE mail = ?");
  const carrying = state.prepare("SELECT * FROM mail WHERE json_extract(tags, '$.envelope') = ?");

  const part: Part = {
    work() {
      // The log of pages still shows what was deleted until it is cut off, which no transaction may do.
      if (forgotten) state.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      forgotten = false;
      if (retryAt !== undefined && retryAt > Date.now()) return;
      retryAt = undefined;
      for (const row of unwritten.all() as Row[]) {
        const envelope = envelopeOf(row);
        try {
          mkdirSync(dir, { recursive: true, mode: 0o700 });
          writeWhole(join(dir, envelope.file), row.raw);
          writeWhole(join(dir, envelope.file.replace(/eml$/, "json")), `${JSON.stringify(envelope, null, 2)}\n`);
        } catch (error) {
          process.stderr.write(
            `askwell: a mail cannot be written to ${dir} yet (${error instanceof Error ? error.message : error}); it is safe and will be tried again\n`,
          );
          retryAt = Date.now() + pauseMs;
          return;
        }
        written.run(row.seq);
      }
    },
    next: () => retryAt,
  };

  const envelope = (row: Row): Envelope => {
    const post = posted.get(row.id) as Envelope["posted"];
    return { ...envelopeOf(row), ...(post ? { posted: post } : {}) };
  };
  return {
    part,
    /** Deletes every copy of these envelopes: the files first, so that a crash between leaves a row that says what is still to do. */
    forget(envelopes: string[]): void {
      forgotten = true;
      for (const id of envelopes)
        for (const row of carrying.all(id.replaceAll(".", "--")) as Row[]) {
          const file = join(dir, envelopeOf(row).file);
          for (const one of [file, file.replace(/eml$/, "json")]) rmSync(one, { force: true });
          state.prepare("DELETE FROM post WHERE mail = ?").run(row.id);
          state.prepare("DELETE FROM mail WHERE seq = ?").run(row.seq);
        }
    },
    /** Newest first. */
    list: (limit = 200): Envelope[] =>
      (state.prepare("SELECT * FROM mail ORDER BY seq DESC LIMIT ?").all(limit) as Row[]).map(envelope),
    read(id: string): { envelope: Envelope; raw: Buffer } | undefined {
      const row = state.prepare("SELECT * FROM mail WHERE id = ?").get(id) as Row | undefined;
      return row && { envelope: envelope(row), raw: Buffer.from(row.raw) };
    },
  };
}
export type Mailbox = ReturnType<typeof mailbox>;

const envelopeOf = (row: Row): Envelope => ({
  id: row.id,
  file: `${isoSeconds(row.at - (row.at % 1000)).replaceAll(":", "")}-${String(row.seq).padStart(5, "0")}.eml`,
  at: new Date(row.at).toISOString(),
  from: row.source,
  to: JSON.parse(row.recipients),
  subject: Raw.words(Raw.header(Raw.split(Buffer.from(row.raw)).head, "Subject") ?? ""),
  tags: JSON.parse(row.tags),
});

export const acceptedOf = (state: State, id: string): Accepted => {
  const row = state.prepare("SELECT * FROM mail WHERE id = ?").get(id) as Row;
  return {
    id,
    at: row.at,
    source: row.source,
    recipients: JSON.parse(row.recipients),
    tags: JSON.parse(row.tags),
    ...(row.configuration === null ? {} : { configurationSet: row.configuration }),
    raw: Buffer.from(row.raw),
  };
};
