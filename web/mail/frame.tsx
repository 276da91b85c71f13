import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import type { Block, Link, Told } from "./told.ts";

/** Every colour inline, because many mail programs drop a style sheet; dark ones come from the sheet where it is kept. */
const ink = {
  ...{ paper: "#fbf8f2", raised: "#ffffff", text: "#1d2330", soft: "#565c68" },
  ...{ line: "#e4ddd0", seal: "#1f5d4c", care: "#7a4300", gap: "#f7ead2" },
};
const dark = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#15171c!important;color:#ece7dc!important}
.raised{background:#1d2027!important;border-color:#31353e!important;color:#ece7dc!important}
.ink{color:#ece7dc!important}.soft{color:#a9a698!important}.line{border-color:#31353e!important}
.seal{color:#86cdb2!important}.button,.button a{background:#86cdb2!important;color:#15171c!important}
.gap{background:#4a3410!important;color:#f0b866!important}}`;
const serif = 'ui-serif,"Iowan Old Style",Georgia,serif';
const sans = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";

type Frame = {
  subject: string;
  preheader: string;
  /** Whose paper it is: nobody's, where the letter speaks for itself. */
  head?: string;
  footer: string[];
  /** The link after it: how to stop these mails. */
  out: { label: string; href: string };
};

/** The sheet a mail is written on: letterhead, whatever it says, and how to stop it. */
export const Sheet = ({ subject, preheader, head, footer, out, children }: PropsWithChildren<Frame>) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{subject}</title>
      <style>{raw(dark)}</style>
    </head>
    <body class="paper" style={`margin:0;padding:0;background:${ink.paper};color:${ink.text};font:16px/1.55 ${sans}`}>
      <div aria-hidden="true" style="display:none;max-height:0;overflow:hidden;opacity:0">
        {preheader}
      </div>
      <table
        role="presentation"
        class="paper"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        border={0}
        style={`background:${ink.paper}`}
      >
        <tr>
          <td align="center" style="padding:20px 12px">
            <table
              role="presentation"
              width="100%"
              cellpadding="0"
              cellspacing="0"
              border={0}
              style="max-width:560px;text-align:left"
            >
              <tr>
                <td class="ink" style={`color:${ink.text};font:16px/1.55 ${sans}`}>
                  {head && (
                    <p
                      class="soft line"
                      style={`margin:0 0 20px;padding:0 0 8px;border-bottom:1px solid ${ink.line};color:${ink.soft};font:14px/1.4 ${serif};letter-spacing:.04em`}
                    >
                      {head}
                    </p>
                  )}
                  {children}
                  <p
                    class="soft line"
                    style={`margin:32px 0 0;padding:12px 0 0;border-top:1px solid ${ink.line};color:${ink.soft};font-size:14px`}
                  >
                    {footer.join(" ")}{" "}
                    <A href={out.href} soft>
                      {out.label}
                    </A>
                  </p>
                </td>
              </tr>
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);

const A = ({ href, soft, children }: PropsWithChildren<{ href: string; soft?: boolean }>) => (
  <a href={href} class={soft ? "soft" : "seal"} style={`color:${soft ? ink.soft : ink.seal};text-decoration:underline`}>
    {children}
  </a>
);

type To = { link: (path: string) => string };

/** One reminder: heading, ways out, words, the letter, one button, and why it came. */
export const Section = ({ told, sole, link }: To & { told: Told; sole: boolean }) => {
  const Heading = sole ? "h1" : "h2";
  return (
    <div style="margin:0 0 32px">
      <Heading class="ink" style={`margin:0 0 12px;color:${ink.text};font:600 ${sole ? 22 : 18}px/1.3 ${serif}`}>
        {told.headline}
      </Heading>
      {told.first && told.first.length > 0 && <Links links={told.first} link={link} />}
      {told.blocks.map((block) => (
        <BlockOf block={block} />
      ))}
      {told.letter && <Quoted letter={told.letter} />}
      <Button {...told.button} link={link} />
      {told.links.length > 0 && <Links links={told.links} link={link} />}
      <p class="soft" style={`margin:12px 0 0;color:${ink.soft};font-size:14px`}>
        Why this came: {told.why}
      </p>
    </div>
  );
};

/** What the whole mail is about, as the one thing that stands out. */
export const Standing = ({ lines }: { lines: string[] }) => (
  <div
    class="raised"
    style={`margin:12px 0;padding:12px 16px;background:${ink.raised};border-left:3px solid ${ink.seal};font:18px/1.45 ${serif}`}
  >
    {lines.map((one, at) => (
      <>
        {at > 0 && <br />}
        {one}
      </>
    ))}
  </div>
);

/** Text links in a row, with room for a thumb between them. */
const Links = ({ links, link }: To & { links: Link[] }) => (
  <p style="margin:0 0 12px;line-height:2">
    {links.map(({ label, path }, at) => (
      <>
        {at > 0 && <span aria-hidden="true"> &nbsp;·&nbsp; </span>}
        <A href={link(path)}>{label}</A>
      </>
    ))}
  </p>
);

export const Button = ({ label, path, link }: To & Link) => (
  <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:20px 0 12px">
    <tr>
      <td class="button" bgcolor={ink.seal} style={`border-radius:6px;background:${ink.seal}`}>
        <a
          href={link(path)}
          style={`display:inline-block;padding:12px 20px;border-radius:6px;background:${ink.seal};color:#ffffff;font:600 16px/20px ${sans};text-decoration:none`}
        >
          {label}
        </a>
      </td>
    </tr>
  </table>
);

export const BlockOf = ({ block }: { block: Block }) => {
  if (typeof block === "string") return <p style="margin:0 0 12px">{block}</p>;
  if ("facts" in block)
    return (
      <div style="margin:0 0 12px">
        {block.facts.map(([label, value]) => (
          <p style="margin:0 0 4px">
            <span class="soft" style={`color:${ink.soft}`}>
              {label}:
            </span>{" "}
            {value}
          </p>
        ))}
      </div>
    );
  return (
    <>
      {block.title && <p style="margin:12px 0 4px;font-weight:600">{block.title}</p>}
      <ul style="margin:0 0 12px;padding:0 0 0 20px">
        {block.list.map((one) => (
          <li style="margin:0 0 4px">{one}</li>
        ))}
      </ul>
    </>
  );
};

/** A letter on raised paper, its blanks marked. */
const Quoted = ({ letter: { to, words } }: { letter: NonNullable<Told["letter"]> }) => (
  <div
    class="raised"
    style={`margin:12px 0;padding:16px 20px;background:${ink.raised};border:1px solid ${ink.line};border-radius:6px`}
  >
    <p
      class="soft line"
      style={`margin:0 0 12px;padding:0 0 8px;border-bottom:1px solid ${ink.line};color:${ink.soft};font-size:14px`}
    >
      To: {to}
      <br />
      Subject: {words.subject}
    </p>
    {words.text.split(/\n{2,}/).map((paragraph) => (
      <p style={`margin:0 0 12px;font-family:${serif}`}>
        {paragraph.split("\n").map((line, at) => (
          <>
            {at > 0 && <br />}
            {line.split(/(\[[^\]\n]+\])/).map((part, odd) =>
              odd % 2 ? (
                <span class="gap" style={`background:${ink.gap};color:${ink.care}`}>
                  {part}
                </span>
              ) : (
                part
              ),
            )}
          </>
        ))}
      </p>
    ))}
    {words.blanks > 0 && (
      <p class="soft" style={`margin:0;color:${ink.soft};font-size:14px`}>
        {counted(words.blanks)}
      </p>
    )}
  </div>
);

export const counted = (blanks: number): string =>
  blanks === 1
    ? "One blank is still to fill, marked with [ ]."
    : `${blanks} blanks are still to fill, marked with [ ].`;
