import { type Mark, markOf } from "./mark.ts";

/** Gaps that were never filled: brackets, braces, "XX", underscores, "Dear undefined", an empty greeting. */
export function placeholder(text: string): Mark | undefined {
  const plain =
    /\[(?=[^\]\n]*\b(?:[A-Z]{3,}|[Nn]ames?|[Cc]ompan(?:y|ies)|[Ff]irm|[Rr]ole|[Tt]itle|[Ff]ield|[Cc]areer|[Dd]ate|[Tt]opic|[Tt]ime|[Pp]lace|[Ss]chool|[Uu]niversity|[Pp]osition|[Jj]ob|[Ii]nsert|[Aa]dd|[Yy]our|[Tt]heir|[Rr]ecipient|[Cc]ontact|[Ss]ender|[Cc]ity|[Oo]rgani[sz]ation|[Ss]pecific|[Dd]etails?|[Ss]omething|[Ee]xample|[Rr]eason|[Ll]ink|[Nn]umber|[Mm]utual|[Ii]ndustry|[Rr]eferrer|[Pp]roject|[Pp]rofession|[Ss]ubject|[Dd]epartment|[Tt]eam|[Aa]rticle|[Ee]vent|here|xx+)\b|[A-Z_ ]+\]|[\s._…?-]+\]|\w+_\w+\]|(?!laugh|smile|edit|update|redacted)[a-z]+\])(?!sic\]|\.\.\.\]|…\])[^\]\n]{1,60}\](?!\()|\{\{?[^}\n]{1,60}\}?\}|<(?!https?:|mailto:|[\w.+-]+@)[a-z][\w '’/-]{1,40}>|\$\{?[A-Z_]{3,}\}?|%[A-Z_]{3,30}%|(?<![A-Za-z])X{2,}(?![A-Za-z])(?!-?(?:large|small|l\b|s\b)|\s*(?:century|olymp|games|chromosome))|_{3,}|\[[^\]\n/]{2,30}\/[^\]\n/]{2,30}\]|\((?:event|name|company|topic|date|field|role|place|school|project|title|industry|city|position|reason)\)|\b[Dd]ear (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?(?:\.{3}|…)|(?<![A-Za-z0-9])x{3,}(?![A-Za-z])|\blorem ipsum\b|\b(?:TBD|TODO|TBC|FIXME|INSERT|PLACEHOLDER)\b|\((?:insert|your|their|the) (?:name|company|role|title|field|career|date|topic|first name|last name|firm)[^)\n]{0,30}\)|\b(?:insert|add) (?:(?:their|your|the|a) )?(?:name|company|detail|date|topic|example)s? here\b|\b(?:First|Last|Full|Company|Recipient|Contact)_?(?:Name)\b|\b(?:FIRST|LAST|COMPANY|RECIPIENT|YOUR|CONTACT) ?_?NAME\b|(?<=\b(?:dear|hi|hello|hey|regards|thanks|wishes|from|at|with|in|about|as|to|and)[\s,]+)(?:undefined|null|NaN|None)\b(?=[\s,.!]|$)|\.{6,}|\?{3,}|#{2,}\w*#{0,2}|\b(?:name here|company here)\b|@@\w+@@|\bblank\b(?=[.,!]?\s*$)/u;
  const found = markOf(text.match(plain));
  if (found) return found;
  const undefinedWord = markOf(text.match(/\b(?:undefined|\[object Object\])/));
  if (undefinedWord) return undefinedWord;
  return markOf(text.match(/^\s*(?:dear|hi|hello|hey)\s*,/i));
}
