/** One question, answered by one press. The first answer is the likely one and stands out. */
export const Press = (p: {
  ask: string;
  name: string;
  options: [value: string, label: string][];
  action?: string | undefined;
  /** Nothing here is the likely answer. */
  quiet?: boolean;
}) => (
  <form method="post" action={p.action}>
    <p class={p.quiet ? "soft" : "lead"}>{p.ask}</p>
    <p class="actions">
      {p.options.map(([value, label], n) => (
        <button type="submit" name={p.name} value={value} class={n === 0 && !p.quiet ? undefined : "plain"}>
          {label}
        </button>
      ))}
    </p>
  </form>
);

/** What was just done, said on the page, with the way to take it back. */
export const Note = (p: {
  children?: unknown;
  undo?: { name: string; value: string; label?: string; action?: string } | undefined;
}) => (
  <div class="note" role="status">
    <p>{p.children}</p>
    {p.undo && (
      <form method="post" action={p.undo.action}>
        <button class="plain" type="submit" name={p.undo.name} value={p.undo.value}>
          {p.undo.label ?? "Take that back"}
        </button>
      </form>
    )}
  </div>
);

/** The ways on from here: the first is the likely next step. */
export const Ways = ({ ways }: { ways: (readonly [href: string, label: string] | false | undefined)[] }) => (
  <p class="actions">
    {ways
      .filter((one) => one !== false && one !== undefined)
      .map(([href, label], n) => (
        <a class={n === 0 ? "button" : "go"} href={href}>
          {label}
        </a>
      ))}
  </p>
);
