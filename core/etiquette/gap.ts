import { type Mark, markOf } from "./mark.ts";

/** What a template leaves to be filled in, in brackets. */
const wanted = [
  ...["names?", "compan(?:y|ies)", "firm", "role", "title", "field", "career", "date", "topic", "time", "place"],
  ...["school", "university", "position", "job", "insert", "add", "your", "their", "recipient", "contact", "sender"],
  ...["city", "organi[sz]ation", "specific", "details?", "something", "example", "reason", "link", "number", "mutual"],
  ...["industry", "referrer", "project", "profession", "subject", "department", "team", "article", "event"],
].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);

/** In brackets: one of those words, capitals, dots or nothing, snake_case, or one plain word that is no stage direction. */
const bracketed = new RegExp(
  `\\[(?=[^\\]\\n]*\\b(?:[A-Z]{3,}|${wanted.join("|")}|here|xx+)\\b|[A-Z_ ]+\\]|[\\s._…?-]+\\]|\\w+_\\w+\\]|(?!laugh|smile|edit|update|redacted)[a-z]+\\])(?!sic\\]|\\.\\.\\.\\]|…\\])[^\\]\\n]{1,60}\\](?!\\()`,
  "u",
);

/** Every other way in which templates and forms leave a gap. */
const gaps: readonly RegExp[] = [
  bracketed,
  /\[[^\]\n/]{2,30}\/[^\]\n/]{2,30}\]/u,
  /\{\{?[^}\n]{1,60}\}?\}/u,
  /<(?!https?:|mailto:|[\w.+-]+@)[a-z][\w '’/-]{1,40}>/u,
  /\$\{?[A-Z_]{3,}\}?|%[A-Z_]{3,30}%|@@\w+@@/u,
  /\((?:event|name|company|topic|date|field|role|place|school|project|title|industry|city|position|reason)\)/u,
  /\((?:insert|your|their|the) (?:name|company|role|title|field|career|date|topic|first name|last name|firm)[^)\n]{0,30}\)/u,
  // "XX" is a gap; "XXL", "XX century" and the chromosome are not.
  /(?<![A-Za-z])X{2,}(?![A-Za-z])(?!-?(?:large|small|l\b|s\b)|\s*(?:century|olymp|games|chromosome))/u,
  /(?<![A-Za-z0-9])x{3,}(?![A-Za-z])/u,
  /_{3,}|\.{6,}|\?{3,}|#{2,}\w*#{0,2}/u,
  /\b[Dd]ear (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?(?:\.{3}|…)/u,
  /\blorem ipsum\b|\b(?:TBD|TODO|TBC|FIXME|INSERT|PLACEHOLDER)\b|\bblank\b(?=[.,!]?\s*$)/u,
  /\b(?:insert|add) (?:(?:their|your|the|a) )?(?:name|company|detail|date|topic|example)s? here\b/u,
  /\b(?:name here|company here)\b/u,
  /\b(?:First|Last|Full|Company|Recipient|Contact)_?(?:Name)\b/u,
  /\b(?:FIRST|LAST|COMPANY|RECIPIENT|YOUR|CONTACT) ?_?NAME\b/u,
  /(?<=\b(?:dear|hi|hello|hey|regards|thanks|wishes|from|at|with|in|about|as|to|and)[\s,]+)(?:undefined|null|NaN|None)\b(?=[\s,.!]|$)/u,
];

/** What a program wrote where a value was missing, and a greeting that greets nobody. */
const slips: readonly RegExp[] = [/\b(?:undefined|\[object Object\])/, /^\s*(?:dear|hi|hello|hey)\s*,/i];

/** The first gap that was never filled. */
export function placeholder(text: string): Mark | undefined {
  const found = gaps.flatMap((one) => markOf(text.match(one)) ?? []).sort((a, b) => a.start - b.start)[0];
  return found ?? slips.map((one) => markOf(text.match(one))).find(Boolean);
}
