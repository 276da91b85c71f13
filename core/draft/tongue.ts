import { tokens } from "./typed.ts";

/** Another language, as far as letters and the commonest little words can tell. */
export function foreign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 2 && latin.length < letters.length / 2) return true;
  const all = tokens(text.replace(/"[^"]*"/g, ""));
  const theirs = all.filter((word) => strange.has(word)).length;
  const ours = all.filter((word) => familiar.has(word)).length;
  return theirs > 0 && theirs > ours && (all.length < 12 || theirs > 2);
}

const strange = new Set(
  `der das und ist nicht ein eine einen einem einer ich sie wir mit für auf dass muss kein keine alles viel mehr immer zu im am den dem des
  wenn nur auch sich haben sein wird el la los las lo y que es una por para con muy más pero hay todo mucho siempre su al le les et est un
  une du pas pour avec dans très mais il faut plus tout toujours lui elle ce qui sur au het een niet van voor maar altijd och att är inte som
  på det jest nie się że na che non di sono è tutto ser não com uma mas bir ve için çok nel della og ikke er til på kun`.split(
    /\s+/,
  ),
);
const familiar = new Set(
  "the a an of and to is are was for on with that it you i she he they we at from but not be have has do does this as my your his her by about more most never always up out or if who how what when".split(
    " ",
  ),
);
