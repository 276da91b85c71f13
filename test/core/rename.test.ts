import { expect, it } from "vitest";
import type * as Contact from "../../core/contact.ts";
import { fresh, type Matter } from "../../core/matter.ts";
import { renamed } from "../../core/rename.ts";

const row = (noun: Matter["noun"], info: object): Matter => fresh(noun, info as never);
const amara = { id: "con_amara1", given: "Amara", family: "Okafor", role: "nurse" } as unknown as Contact.Info;

it("A person's new name stands wherever their old one was copied, and nobody else's changes", () => {
  const others: Matter[] = [
    row("interview", { id: "itv_lia1", contact: "con_lia1", name: "Lia" }),
    row("contact", { id: "con_lia1", named: [{ contact: "con_jonas1", name: "Jonas" }] }),
    row("owner", { id: "own_test1", name: "Ann" }),
  ];
  const theirs: Matter[] = [
    row("interview", { id: "itv_one1", contact: "con_amara1", name: "Ann" }),
    row("booking", { id: "bok_one1", contact: "con_amara1", name: "Ann" }),
    row("referral", {
      id: "ref_one1",
      contact: "con_amara1",
      name: "Ann O.",
      referrer: "con_lia1",
      referrerName: "Lia",
    }),
    row("referral", { id: "ref_two1", contact: "con_lia1", name: "Lia", referrer: "con_amara1", referrerName: "Ann" }),
    row("ask", { id: "ask_one1", contact: "con_amara1", name: "Ann O.", target: { given: "Ann" } }),
    row("ask", {
      id: "ask_two1",
      contact: "con_lia1",
      name: "Lia",
      introducer: { contact: "con_amara1", name: "Ann" },
    }),
    row("contact", {
      id: "con_lia1",
      named: [
        { contact: "con_amara1", name: "Ann" },
        { contact: "con_bo1", name: "Bo" },
      ],
    }),
    row("career", {
      ...{ id: "car_one1", helpers: [{ contact: "con_amara1", name: "Ann" }] },
      evidence: [{ contact: "con_lia1", name: "Lia" }],
    }),
  ];
  const now = renamed([...others, ...theirs], amara).map((one) => one.info);
  expect(now).toEqual([
    { id: "itv_one1", contact: "con_amara1", name: "Amara" },
    { id: "bok_one1", contact: "con_amara1", name: "Amara" },
    { id: "ref_one1", contact: "con_amara1", name: "Amara Okafor", referrer: "con_lia1", referrerName: "Lia" },
    {
      ...{ id: "ref_two1", contact: "con_lia1", name: "Lia", referrer: "con_amara1", referrerName: "Amara" },
      referrerFullName: "Amara Okafor",
    },
    {
      ...{ id: "ask_one1", contact: "con_amara1", name: "Amara Okafor" },
      target: { given: "Amara", family: "Okafor", role: "nurse" },
    },
    { id: "ask_two1", contact: "con_lia1", name: "Lia", introducer: { contact: "con_amara1", name: "Amara" } },
    {
      id: "con_lia1",
      named: [
        { contact: "con_amara1", name: "Amara Okafor" },
        { contact: "con_bo1", name: "Bo" },
      ],
    },
    {
      ...{ id: "car_one1", helpers: [{ contact: "con_amara1", name: "Amara" }] },
      evidence: [{ contact: "con_lia1", name: "Lia" }],
    },
  ]);
});
