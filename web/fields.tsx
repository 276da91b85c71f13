type Common = {
  name: string;
  label: string;
  hint?: string | undefined;
  typed?: Record<string, string> | undefined;
  errors?: Record<string, string> | undefined;
  value?: string | undefined;
};

const about = ({ name, hint, errors }: Common) => ({
  id: name,
  name,
  "aria-describedby":
    [hint && `${name}-hint`, errors?.[name] && `${name}-wrong`].filter(Boolean).join(" ") || undefined,
  "aria-invalid": errors?.[name] ? ("true" as const) : undefined,
});

const Around = (p: Common & { children?: unknown }) => (
  <div class="field">
    <label for={p.name}>{p.label}</label>
    {p.hint && (
      <p class="hint" id={`${p.name}-hint`}>
        {p.hint}
      </p>
    )}
    {p.children}
    {p.errors?.[p.name] && (
      <p class="wrong" id={`${p.name}-wrong`}>
        {p.errors[p.name]}
      </p>
    )}
  </div>
);

/** One line to fill in; what was typed comes back with what is wrong. */
export const Field = (p: Common & { type?: string; autocomplete?: string; required?: boolean }) => (
  <Around {...p}>
    <input
      {...about(p)}
      type={p.type ?? "text"}
      value={p.typed?.[p.name] ?? p.value}
      autocomplete={p.autocomplete}
      required={p.required}
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

/** A few choices, all visible, one of them taken. */
export const Choice = (p: Common & { options: readonly (readonly [value: string, label: string])[] }) => (
  <fieldset class="field" aria-describedby={p.errors?.[p.name] ? `${p.name}-wrong` : undefined}>
    <legend>{p.label}</legend>
    {p.hint && <p class="hint">{p.hint}</p>}
    {p.options.map(([value, label]) => (
      <label class="choice">
        <input type="radio" name={p.name} value={value} checked={(p.typed?.[p.name] ?? p.value) === value} /> {label}
      </label>
    ))}
    {p.errors?.[p.name] && (
      <p class="wrong" id={`${p.name}-wrong`}>
        {p.errors[p.name]}
      </p>
    )}
  </fieldset>
);

/** Everything that is wrong, each a link to its field. */
export const Errors = ({ errors }: { errors?: Record<string, string> | undefined }) =>
  errors && Object.keys(errors).length > 0 ? (
    <div role="alert" class="errors">
      <p>Nothing was lost. Please mend this:</p>
      <ul>
        {Object.entries(errors).map(([name, message]) => (
          <li>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  ) : null;
