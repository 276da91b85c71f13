import type { Topic } from "./question/classify.ts";

/** A question worth the time of somebody who does the work. None asks for a job; most can only be answered by them. */
export type Question = { id: string; topic: Topic; text: string };

/** Our own questions, in the order a talk would take them; the last one is asked last. */
export const bank: readonly Question[] = [
  { id: "q_last_workday", topic: "day_to_day", text: "What did your last working day look like, hour by hour?" },
  {
    id: "q_week_split",
    topic: "day_to_day",
    text: "Over a week, how much of your time goes to people, to a screen, and to work with your hands?",
  },
  {
    id: "q_season",
    topic: "day_to_day",
    text: "Which tasks come round every week, and which only in certain seasons?",
  },
  { id: "q_turn", topic: "path", text: "Which turn on your way here would nobody guess from your profile?" },
  {
    id: "q_first_step",
    topic: "path",
    text: "How did you get from your first post in this field to the one you hold now?",
  },
  { id: "q_other_ways", topic: "path", text: "By which other roads did the people around you arrive here?" },
  {
    id: "q_skill_gap",
    topic: "skills",
    text: "Which skill do newcomers think they need, and which one do they really need?",
  },
  {
    id: "q_learnt_late",
    topic: "skills",
    text: "What are you good at now that you could not do at all in your first year?",
  },
  { id: "q_best_hour", topic: "satisfaction", text: "Which hour of the past month would you happily live again?" },
  { id: "q_choose_again", topic: "satisfaction", text: "Knowing what you know, would you choose this work again?" },
  { id: "q_worst_part", topic: "challenges", text: "What is the hardest part that outsiders never see?" },
  { id: "q_leavers", topic: "challenges", text: "When people leave this work, what has usually worn them down?" },
  { id: "q_ten_years", topic: "outlook", text: "How do you expect this work to change over the next ten years?" },
  { id: "q_vanishing", topic: "outlook", text: "Which parts of the work are being automated, and which are growing?" },
  {
    id: "q_pay_range",
    topic: "pay",
    text: "What range of pay can people in this field expect at the start, and after ten years?",
  },
  {
    id: "q_pay_shape",
    topic: "pay",
    text: "How does pay usually grow here: by years, by results, or by changing employer?",
  },
  { id: "q_disagree", topic: "culture", text: "What happens on your team when two people disagree?" },
  { id: "q_hours", topic: "culture", text: "How well does the work leave room for evenings, families and holidays?" },
  {
    id: "q_training",
    topic: "education",
    text: "Which training turned out to be worth its time and cost, and which did not?",
  },
  {
    id: "q_read",
    topic: "education",
    text: "Is there a course, a book or a certificate that you would start with today?",
  },
  {
    id: "q_in_my_place",
    topic: "advice",
    text: "If you were in my place, what would you try in the next three months?",
  },
  { id: "q_wish_known", topic: "advice", text: "What do you wish somebody had told you before you began?" },
  {
    id: "q_temper",
    topic: "personal_fit",
    text: "What sort of person thrives in this work, and who is unhappy in it?",
  },
  { id: "q_taste", topic: "personal_fit", text: "How could I find out cheaply whether this work would suit me?" },
  {
    id: "q_background",
    topic: "personal_fit",
    text: "Given where I come from, what would help me here and what would stand in my way?",
  },
  { id: "q_whom_else", topic: "referral", text: "Whom else should I talk to, and may I say that you named them?" },
];
