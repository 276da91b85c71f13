/** One question, answered by one press. */
export const Press = (p: {
  ask: string;
  name: string;
  options: [value: string, label: string][];
  error?: string | undefined;
}) => (
  <form method="post">
    {p.error && <p role="alert">{p.error}</p>}
    <p>{p.ask}</p>
    {p.options.map(([value, label]) => (
      <>
        <button type="submit" name={p.name} value={value}>
          {label}
        </button>{" "}
      </>
    ))}
  </form>
);
