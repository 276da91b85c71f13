import type { Child } from "hono/jsx";

/** What is known of somebody, each with its name before it; what is not known is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, Child])[] }) => (
  <dl>
    {facts
      .filter(([, value]) => value)
      .map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
  </dl>
);
