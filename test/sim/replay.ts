import { digest, shrink } from "./shrink.ts";
import { simulate } from "./simulate.ts";

const seed = Number(process.argv[2]);
const whole = await simulate(seed, { tell: true });
if (whole.violations.length === 0) console.log(whole.told.join("\n"));
else {
  const small = await shrink(seed);
  for (const { law, at, what } of whole.violations) console.log(`${law} ${at} ${what}`);
  console.log(`\nWith ${small.acts.length} of ${whole.acts.length} acts: ${small.acts.join(", ")}\n`);
  console.log(digest(small).join("\n"));
  process.exitCode = 1;
}
