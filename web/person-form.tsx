import type * as Contact from "../core/contact.ts";
import { Area, Field, type Said, Select, ZoneField } from "./fields.tsx";

const weekends = [
  ["6,7", "Saturday and Sunday"],
  ["5,6", "Friday and Saturday"],
  ["7", "Sunday alone"],
] as const;
export const weekendOf = (typed: string | undefined): number[] | undefined =>
  weekends.some(([value]) => value === typed) ? typed?.split(",").map(Number) : undefined;

/** A person as the explorer knows them. One name is enough. */
export const PersonForm = ({ said, value, button }: { said: Said; value?: Contact.Info; button: string }) => {
  const kept = (name: keyof Contact.Info) => (typeof value?.[name] === "string" ? (value[name] as string) : undefined);
  const more = ["title", "phone", "zone", "weekend"];
  const open = more.some((one) => said.errors?.[one]) || Boolean(value?.title || value?.phone || value?.zone);
  return (
    <form method="post">
      <div class="row">
        <Field {...said} name="given" label="Given name" value={kept("given")} autocomplete="off" />
        <Field {...said} name="family" label="Family name" value={kept("family")} autocomplete="off" />
      </div>
      <Field {...said} name="email" label="Mail address" type="email" value={kept("email")} autocomplete="off" />
      <Field
        {...said}
        name="profile"
        label="Address of a profile"
        hint="Where you have no mail address: a LinkedIn page, for example."
        inputmode="url"
        value={kept("profile")}
      />
      <div class="row">
        <Field {...said} name="role" label="What they do" value={kept("role")} />
        <Field {...said} name="organisation" label="Where" value={kept("organisation")} />
      </div>
      <Field {...said} name="how" label="How you met, or know each other" value={kept("how")} />
      <Area {...said} name="notes" label="Notes" hint="Nobody but you reads them." value={kept("notes")} rows={3} />
      <details open={open}>
        <summary>Title, phone, time zone, weekend</summary>
        <Field
          {...said}
          name="title"
          label="Title"
          hint="Dr or Professor, where letters should say it."
          value={kept("title")}
        />
        <Field {...said} name="phone" label="Phone" type="tel" value={kept("phone")} autocomplete="off" />
        <ZoneField
          {...said}
          name="zone"
          label="Their time zone"
          hint="Letters then reach them at a decent hour, and talks are shown in both zones."
          value={kept("zone")}
        />
        <Select
          {...said}
          name="weekend"
          label="Their weekend"
          value={value?.daysOff?.weekend.join(",") ?? "6,7"}
          options={weekends}
        />
      </details>
      <button type="submit">{button}</button>
    </form>
  );
};
