import { raw } from "hono/html";
import type * as Explorer from "../core/explorer.ts";

type Props = {
  title: string;
  explorer?: Explorer.Info | undefined;
  base: string;
  /** What stands beside the text on wide screens and below it on phones. */
  rail?: unknown;
  /** Room for a margin beside a letter. */
  wide?: boolean | undefined;
  children?: unknown;
};

const pages = [
  ["/", "Today"],
  ["/people", "People"],
  ["/careers", "Careers"],
  ["/ledger", "Ledger"],
  ["/preferences", "Preferences"],
] as const;

/** The mark: a drop of sealing wax. Its name stands beside it. */
const Seal = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path fill="currentColor" d="M10 1c3 0 4 1 6 3s3 3 3 6-2 4-3 6-3 3-6 3-4-2-6-3-3-3-3-6 1-4 3-6 3-3 6-3z" />
    <path fill="none" stroke="var(--paper)" stroke-width="1.6" d="M6.5 14 10 5.5 13.5 14M7.8 11h4.4" />
  </svg>
);

/** The sheet every page is written on. A page reached through a mailed link has no way to the others. */
export const Page = ({ title, explorer, base, rail, wide, children }: Props) => (
  <>
    {raw("<!doctype html>")}
    <html lang={explorer?.preferences.locale.startsWith("en") ? explorer.preferences.locale : "en-GB"}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === "Askwell" ? title : `${title} · Askwell`}</title>
        <link rel="stylesheet" href="/site.css" />
        <script src="/site.js" defer></script>
      </head>
      <body class={rail ? "wide-page railed" : wide ? "wide-page" : undefined}>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="top">
          {base === "" ? (
            <a class="name" href="/">
              <Seal /> Askwell
            </a>
          ) : (
            <span class="name">
              <Seal /> Askwell
            </span>
          )}
          {explorer && base === "" && (
            <nav aria-label="Pages">
              <ul>
                {pages.map(([href, label]) => (
                  <li>
                    <a href={href} aria-current={label === title ? "page" : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <div class="sheet">
          <main id="main">
            <h1>{title}</h1>
            {children}
          </main>
          {rail && <aside class="rail">{rail}</aside>}
        </div>
        {explorer && base === "" && (
          <footer class="foot">
            <span>Signed in as {explorer.email}</span>
            <form method="post" action="/sign-out">
              <button class="plain" type="submit">
                Sign out
              </button>
            </form>
          </footer>
        )}
      </body>
    </html>
  </>
);
