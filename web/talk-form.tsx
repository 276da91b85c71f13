import type * as Explorer from "../core/explorer.ts";
import { Choice, Errors, Field } from "./fields.tsx";

type Props = {
  explorer: Explorer.Info;
  button: string;
  typed?: Record<string, string> | undefined;
  errors?: Record<string, string> | undefined;
};

/** When and where: a wall time in a zone, as people agree on it. */
export const TalkForm = ({ explorer, button, typed, errors }: Props) => (
  <form method="post">
    <Errors errors={errors} />
    <Field {...{ typed, errors }} name="day" label="Day" type="date" required />
    <Field {...{ typed, errors }} name="clock" label="Time" type="time" required />
    <Field {...{ typed, errors }} name="zone" label="In the time zone of" value={explorer.preferences.zone} required />
    <Field
      {...{ typed, errors }}
      name="minutes"
      label="Length in minutes"
      type="number"
      value={String(explorer.preferences.talkMinutes)}
    />
    <Choice
      {...{ typed, errors }}
      name="mode"
      label="How you talk"
      value="video"
      options={[
        ["in_person", "In person"],
        ["phone", "By phone"],
        ["video", "By video"],
      ]}
    />
    <Field {...{ typed, errors }} name="place" label="Place, number or link" />
    <button type="submit">{button}</button>
  </form>
);
