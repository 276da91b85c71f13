import { describe, expect, it } from "vitest";
import { leavesAnOut } from "../../core/etiquette/easy-out.ts";
import { placeholder } from "../../core/etiquette/gap.ts";
import { pressure } from "../../core/etiquette/pressure.ts";
import { reasons } from "../../core/etiquette/reasons.ts";
import { tooMuchTime } from "../../core/etiquette/time-asked.ts";
import * as Etiquette from "../../core/etiquette.ts";

const lines = (text: string): string[] => text.trim().split("\n");
const told = (text: string, finds: (line: string) => unknown): string[] =>
  lines(text).filter((line) => Boolean(finds(line)));

describe("a way out", () => {
  const outYes = `
If it's not possible, I understand.
Of course, you may be too busy, and that's fine.
I appreciate that you may not have the time.
No problem if you can't.
If you'd prefer not to, that's absolutely okay.
I'd understand if your schedule doesn't permit it.
And if it's a no, it's a no.
I realise this may not be possible.
Should this be inconvenient, please disregard my message.
If you don't have the bandwidth, totally get it.
Only if you have time, of course.
Don't feel you have to answer.
If this isn't something you do, just let me know.
I quite see that you might not be able to.
You're welcome to ignore this.
Say the word if it's a bad time and I'll leave you in peace.
I know it's a lot to ask, so feel free to pass.
If you are not in a position to help, I fully respect that.
It's fine to say no.
Please only reply if you feel like it.
If now's not a good moment, another year would do, or never.
I'd take silence as a no and not be sorry I asked.
If you're snowed under, don't give it a second thought.
Equally, if you'd rather not, I'll understand.
If it's a bad idea, shoot it down.
If you can't spare the time, never mind.
I hope you don't mind my asking, and please say so if you do.
Or not, if you'd rather not.
I'll not be upset if I don't hear back.
If I don't hear from you I'll assume it isn't convenient, and that's all right.
Tell her she mustn't feel obliged.
Only if she's happy to, obviously.
I know how busy you are and won't take it amiss if it can't be done.
If you don't have time for a call, I understand completely.
A "no" is a perfectly good answer.`;
  const outNo = `
I look forward to hearing from you.
Please let me know your availability.
If you could spare twenty minutes I'd be grateful.
I can come to your office or we can talk by phone.
I know you're busy, but I hope you'll say yes.
Please don't say no.
Whenever you're free, I'm free.
If you have any questions, just ask.
Do let me know which day is best.
Thank you in advance for your help.
I will call you on Friday.
I'd love to hear how you got started, if you don't mind.
I'm not free on Tuesday.`;
  it("is found in every sentence that leaves a way out", () =>
    expect(told(outYes, leavesAnOut)).toEqual(lines(outYes)));
  it("is found in none that asks for an answer", () => expect(told(outNo, leavesAnOut)).toEqual([]));
});

describe("pressure", () => {
  const pressureYes = `
I still haven't heard back from you.
Please reply by Friday.
I need an answer today.
This is the third time I'm writing to you.
You promised to call me and you never did.
I'll ring you at noon tomorrow whether you answer or not.
Everyone else found the time.
Let me know by the end of the day.
You're my last hope.
My whole future depends on you.
I really thought better of you.
It'd be nice to get an answer for once.
Don't make me wait any longer.
I don't understand why you won't answer a simple question.
Surely you can spare ten minutes.
After all I did for your sister, I'd think you'd make time.
I'd hate to have to tell people that you ignored me.
As a fellow graduate you have a duty to help.
I won't take no for an answer.
You can't possibly be too busy for a ten-minute call.
It's rude not to reply.
If I don't hear from you by Monday I'll assume you don't care.
Please answer before Thursday, since I have to decide.
What is taking so long?
Have you forgotten me?
You owe me a reply at least.`;
  const pressureNo = `
There's no rush at all.
I wrote to you two weeks ago and wondered if you'd had a chance to look.
I know you're busy, so please don't worry about a reply.
My course starts in September, so any time before then would be lovely.
I have to hand in my essay by Friday, but that's my problem.
You said that deadlines rule the newsroom.
I was disappointed to miss your talk.
Thank you for answering by return of post.
I'm counting the days till the course begins.
You need patience for this job, you told me.
I've been waiting for the book to come out in paperback.
I hope to hear from you whenever it suits.
I'm still hoping to talk, if you are.
I'll call you at three on Tuesday, as agreed.
As you asked, I'm sending this by Friday.
I expect you get many letters like this.
I expect it was a busy week.
I must say I enjoyed it.
You must be very busy.
I can't wait to try the recipe.
I need to learn more about the field before I decide.
Your answer about deadlines was funny.
I'm sorry to bother you again.
Could you let me know if Thursday still works?
This is the last you'll hear from me about it.
I never heard back from the college, by the way.
I haven't heard a better account of it.`;
  it("is found in every sentence that presses", () => expect(told(pressureYes, pressure)).toEqual(lines(pressureYes)));
  it("is found in none that presses nobody", () => expect(told(pressureNo, pressure)).toEqual([]));
});

describe("the time asked", () => {
  const timeYes = `
Could I have an hour of your time?
Would you have 45 minutes for a call?
Could we talk for about 60 minutes?
Might I take you to lunch for two hours?
I'd need about an hour and a half.
Could we meet for half a day?
Would you be free for 1 hr next week?
Could I steal 40 mins?
I'd like three half-hour calls.
Can I have forty minutes on the phone?
Could we set aside two 30-minute sessions?
A 90-minute video call would be perfect.
Could you give me the whole afternoon?
May I have 3/4 of an hour?
Do you have an hour to chat?`;
  const timeNo = `
Could I have half an hour?
Would you have 15-20 minutes?
Thank you for the hour you gave me.
I drove two hours to hear you.
Could I shadow you for a day?
20 or 30 minutes would be plenty.
How many hours a week do you work?
I work 12 hours a day.
You spent an hour on the phone with me last year; could I have ten minutes more?
The film lasts two hours.
I can be there within the hour.
I've an hour's train ride.
Could we talk for thirty minutes?
A quarter of an hour would do.
I'd come for an hour of your open day.
Could I watch for a morning?
It would take half an hour at most.`;
  it("is found in every sentence that asks for too much time", () =>
    expect(told(timeYes, tooMuchTime)).toEqual(lines(timeYes)));
  it("is found in none that asks for little time or tells of it", () => expect(told(timeNo, tooMuchTime)).toEqual([]));
});

describe("a gap", () => {
  const gapYes = `
Dear [Name],
I work at [your company].
Hi {first_name},
I loved your talk on ____.
As <name> said
I'm studying XX at the university.
Dear FIRSTNAME,
I met you at (event).
Thanks for the advice on TODO.
I am interested in [insert field].
Dear %NAME%,
Hello {{ contact.name }}
I found you via [LinkedIn/alumni page].
Dear Dr. ...,
Thanks for telling me about [topic they mentioned].
I'm a student at ???.`;
  const gapNo = `
I read it [in German].
He said [sic] it was fun.
"It [the kiln] was hot", you said.
I met you at the fair (the one in June).
See https://example.org/talk.
Write to <a@example.org>.
Well... I wonder.
In the 2010s, XX-large sweaters.
I like C# and {} blocks.
On the XXth floor.
My number is 555 0100.`;
  it("is found in every sentence that has a gap", () => expect(told(gapYes, placeholder)).toEqual(lines(gapYes)));
  it("is found in none that has none", () => expect(told(gapNo, placeholder)).toEqual([]));
});

describe("a greeting", () => {
  const greets = (greeting: string, recipient: string): boolean =>
    !Etiquette.check({
      kind: "nudge",
      text: `${greeting}\n\nThere is no rush at all.\n\nSam`,
      context: { recipient },
    }).codes.includes("wrong_name");
  it.each([
    ["Dear Jon,", "John Smith"],
    ["Hi Bob,", "Robert Hill"],
    ["Hi Rob,", "Bob Hill"],
    ["Dear Prof. Müller,", "Jens Mueller"],
    ["Dear DI Crowe,", "Alison Crowe"],
    ["Dear Uncle Ben,", "Benjamin Low"],
    ["Dear Mr. Van den Berg,", "Kees van den Berg"],
    ["Hello there,", "Thomas Ek"],
  ])("%s is right for %s", (greeting, recipient) => expect(greets(greeting, recipient)).toBe(true));
  it.each([
    ["Dear Anne,", "Anna Smith"],
    ["Hi Tim,", "Tom Ek"],
    ["Dear Daniel,", "Danielle Frost"],
    ["Dear Michael,", "Michelle Park"],
    ["Dear Mrs Abbott,", "Catherine Abernathy"],
    ["Lena,", "Jonas Weber"],
  ])("%s is wrong for %s", (greeting, recipient) => expect(greets(greeting, recipient)).toBe(false));
});

describe("another wording", () => {
  it("is offered for every ask, and passes the check itself", () => {
    const all = new Set(reasons.map(({ instead }) => instead));
    expect(all.size).toBeGreaterThan(5);
    expect([...all].filter((text) => Etiquette.check({ kind: "question", text }).codes.length > 0)).toEqual([]);
  });

  it("for pressure, for a missing way out and for a missing word of thanks does what it is there for", () => {
    const found = [
      ...Etiquette.check({ kind: "thanks", text: "Dear Ana,\n\nPlease reply by Friday.\n\nSam" }).findings,
      ...Etiquette.check({ kind: "request", text: "Dear Ana,\n\nCould we talk for an hour?\n\nSam" }).findings,
    ];
    const instead = (code: Etiquette.Code): string => found.find((one) => one.code === code)?.instead ?? "";
    expect(pressure(instead("pressure"))).toBeUndefined();
    expect(instead("pressure")).not.toBe("");
    expect(leavesAnOut(instead("no_easy_out"))).toBe(true);
    expect(instead("no_thanks")).toMatch(/thank you/i);
    expect(tooMuchTime(`Could we talk for ${instead("too_much_time")}?`)).toBeUndefined();
  });
});
