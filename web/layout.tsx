import type * as Explorer from "../core/explorer.ts";

type Props = { title: string; explorer?: Explorer.Info | undefined; base: string; children?: unknown };

/** The sheet every page is written on. A page reached through a mailed link has no way to the others. */
export const Page = ({ title, explorer, base, children }: Props) => (
  <html lang={explorer?.preferences.locale.startsWith("en") ? explorer.preferences.locale : "en-GB"}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Askwell`}</title>
      <link rel="stylesheet" href="/site.css" />
    </head>
    <body>
      <a class="skip" href="#main">
        To the text
      </a>
      <header>
        <a class="name" href={base || "/"}>
          Askwell
        </a>
        {explorer && base === "" && (
          <nav aria-label="Pages">
            <a href="/">Today</a> <a href="/people">People</a>
            <a href="/ledger">Ledger</a>
          </nav>
        )}
      </header>
      <main id="main">
        <h1>{title}</h1>
        {children}
      </main>
    </body>
  </html>
);
