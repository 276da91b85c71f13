/** Offsets into the text, in UTF-16 units. */
export type Mark = { start: number; end: number };

export const markOf = (match: RegExpMatchArray | null): Mark | undefined =>
  match && match.index !== undefined ? { start: match.index, end: match.index + match[0].length } : undefined;
