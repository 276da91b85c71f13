import { counted } from "./frame.tsx";
import type { Block, Told } from "./told.ts";

/** One reminder as plain text, complete and pleasant on its own: the same words as its HTML, with the links written out. */
export function plain(told: Told, link: (path: string) => string): string {
  const way = ({ label, path }: Told["button"]) => `${label}: ${link(path)}`;
  return [
    told.headline,
    told.first?.map(way).join("\n"),
    ...told.blocks.map(plainBlock),
    told.letter && quoted(told.letter),
    way(told.button),
    told.links.map(way).join("\n"),
    `Why this came: ${told.why}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

export function plainBlock(block: Block): string {
  if (typeof block === "string") return block;
  if ("facts" in block) return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
  return [...(block.title ? [block.title] : []), ...block.list.map((one) => `- ${one}`)].join("\n");
}

const rule = "- - - - - - - - - -";

const quoted = ({ to, words }: NonNullable<Told["letter"]>): string =>
  [
    `${rule}\nTo: ${to}\nSubject: ${words.subject}`,
    words.text,
    ...(words.blanks > 0 ? [counted(words.blanks)] : []),
    rule,
  ].join("\n\n");
