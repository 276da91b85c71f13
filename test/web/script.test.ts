import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { script } from "../../web/script.ts";

/** Where the script leads a page that guessed London, on a device in New York. */
function ledTo(search: string): string | undefined {
  let to: string | undefined;
  const guess = { dataset: { guess: "Europe/London" } };
  const document = {
    querySelectorAll: () => [],
    querySelector: (what: string) => (what === "[data-guess]" ? guess : null),
  };
  const resolved = { resolvedOptions: () => ({ timeZone: "America/New_York" }) };
  const location = {
    search,
    replace: (href: string) => {
      to = href;
    },
  };
  runInNewContext(script, { document, location, URLSearchParams, Intl: { DateTimeFormat: () => resolved } });
  return to;
}

test("Finding out where the reader is keeps whatever else the address asks for", () => {
  expect(ledTo("")).toBe("?zone=America%2FNew_York");
  expect(ledTo("?move=1&more=1")).toBe("?move=1&more=1&zone=America%2FNew_York");
  expect(ledTo("?move=1&zone=Asia%2FTokyo")).toBeUndefined();
});
