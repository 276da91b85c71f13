/** What a form was sent with and what is wrong with it: everything typed comes back beside its errors. */
export type Said = {
  typed?: Record<string, string> | undefined;
  errors?: Record<string, string> | undefined;
};
type Common = Said & { name: string; label: string; hint?: string | undefined; value?: string | undefined };

const told = ({ name, hint, errors }: Common) =>
  [hint && `${name}-hint`, errors?.[name] && `${name}-wrong`].filter(Boolean).join(" ") || undefined;
const about = (p: Common) => ({
  ...{ id: p.name, name: p.name, "aria-describedby": told(p) },
  "aria-invalid": p.errors?.[p.name] ? ("true" as const) : undefined,
});

const Hint = ({ name, hint }: Common) =>
  hint ? (
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
  ) : null;
const Wrong = ({ name, errors }: Common) =>
  errors?.[name] ? (
    <p class="wrong" id={`${name}-wrong`}>
      {errors[name]}
    </p>
  ) : null;

const Around = (p: Common & { children?: unknown; class?: string | undefined }) => (
  <div class={`field ${p.class ?? ""}`.trim()}>
    <label for={p.name}>{p.label}</label>
    <Hint {...p} />
    {p.children}
    <Wrong {...p} />
  </div>
);

type Line = Common & {
  type?: string;
  autocomplete?: string;
  inputmode?: string;
  required?: boolean;
  /** The last day or moment that makes sense: a year of four digits is complete after the fourth. */
  max?: string;
  class?: string;
  /** The id of a list to choose from. */
  list?: string;
  /** The device's own zone goes here once the script runs. */
  zoned?: boolean;
};

/** One line to fill in. */
export const Field = (p: Line) => (
  <Around {...p}>
    <input
      {...about(p)}
      type={p.type ?? "text"}
      value={p.typed?.[p.name] ?? p.value}
      autocomplete={p.autocomplete}
      inputmode={p.inputmode as "text"}
      required={p.required}
      max={p.max}
      list={p.list}
      data-zone={p.zoned}
    />
  </Around>
);

export const Area = (p: Common & { rows?: number }) => (
  <Around {...p}>
    <textarea {...about(p)} rows={p.rows ?? 5}>
      {p.typed?.[p.name] ?? p.value ?? ""}
    </textarea>
  </Around>
);

type Options = readonly (readonly [value: string, label: string])[];

/** One of many, folded away until it is touched. */
export const Select = (p: Common & { options: Options }) => (
  <Around {...p}>
    <select {...about(p)}>
      {p.options.map(([value, label]) => (
        <option value={value} selected={(p.typed?.[p.name] ?? p.value ?? "") === value}>
          {label}
        </option>
      ))}
    </select>
  </Around>
);

/** A few choices, all visible, one of them taken. */
export const Choice = (p: Common & { options: Options; inline?: boolean }) => (
  <fieldset class="field" id={p.name} aria-describedby={told(p)}>
    <legend>{p.label}</legend>
    <Hint {...p} />
    <div class={p.inline ? "inline" : undefined}>
      {p.options.map(([value, label]) => (
        <label class="choice">
          <input type="radio" name={p.name} value={value} checked={(p.typed?.[p.name] ?? p.value) === value} /> {label}
        </label>
      ))}
    </div>
    <Wrong {...p} />
  </fieldset>
);

/** Yes or nothing. Once a form was sent, an empty box means no, whatever was so before. */
export const Check = (p: Common & { checked?: boolean }) => (
  <label class="choice">
    <input type="checkbox" name={p.name} value="yes" checked={p.typed ? p.typed[p.name] === "yes" : p.checked} />{" "}
    {p.label}
  </label>
);

/** Any zone that the machine's rules know, to choose or to type. */
export const ZoneField = (p: Omit<Line, "list">) => (
  <>
    <Field {...p} list="zones" class="short" />
    <datalist id="zones">
      {Intl.supportedValuesOf("timeZone").map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  </>
);

/** Everything that is wrong, each a link to its field. */
export const Errors = ({ errors }: Said) =>
  errors && Object.keys(errors).length > 0 ? (
    <div role="alert" class="errors">
      {errors.form ? (
        <p>{errors.form}</p>
      ) : (
        <p>Nothing was changed, and what you typed is still here. Please mend this:</p>
      )}
      {Object.keys(errors).some((name) => name !== "form") && (
        <ul>
          {Object.entries(errors).map(([name, message]) =>
            name === "form" ? null : (
              <li>
                <a href={`#${name}`}>{message}</a>
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  ) : null;
