import { fold } from "./text.ts";

const english = new Set(
  `the a an and or but if of to in on at for from with by about as is are was were be been am do does did have has had will would could can should may might
i you your my me we our us it its this that these those he she they them their his her not no so what how who when where which why there here than then
just more very much any some all thank thanks please dear hi hello hey regards sincerely best hope talk time work job day know like get let one into out up`.split(
    /\s+/,
  ),
);

/** Common little words of the languages a note here is likely to be in; none of them is an English word. */
const foreign = new Set(
  `der die das und ich sie ist nicht ein eine einen mit fur auf zu den dem des von wir haben konnte konnten wurde wurden mich ihnen ihre danke bei auch wie
le la les un une des et je vous est pas pour avec sur que qui dans votre vos mon mes nous merci bonjour ce cette au aux du serait avez
el los las una y yo usted es no para con por que su sus mi mis gracias en del al se lo le como muy pero hola trabajo
il lo gli di e io lei non per che mio mia suo sua grazie sono della del nel ho si piu buongiorno lavoro
o os um uma eu voce nao com em seu sua meu minha obrigado obrigada por mais ola trabalho
de het een en ik u niet met voor op dat uw mijn wij dank bedankt hebben zijn kunt
jag du och att det inte med som pa tack for min din ar jeg og ikke til takk hej
ja nie jest sie na dziekuje czy prosze pan pani bardzo oraz mam ve bir bu icin tesekkur ben`
    .split(/\s+/)
    .filter((word) => !english.has(word) && !["no", "me", "on", "son", "die", "pan", "log"].includes(word)),
);

/** Whether a text is English enough to be checked. A handful of words without any sign of another language passes. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return true;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (latin / letters.length < 0.6) return false;
  const words = fold(text).match(/[a-z]+/g) ?? [];
  const ours = words.filter((word) => english.has(word)).length;
  const theirs = words.filter((word) => foreign.has(word)).length;
  if (words.length < 6) return theirs < 2 || ours >= theirs;
  return ours >= theirs && (ours / words.length >= 0.15 || theirs === 0);
}
