/** The look of the site in little, for the two pages that stand beside it. */
export const style = `
:root { color-scheme: light dark; --paper: #fbf8f2; --raised: #fff; --ink: #1d2330; --soft: #565c68; --line: #e4ddd0; --seal: #1f5d4c; --stop: #9b1c1c; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171c; --raised: #1d2027; --ink: #ece7dc; --soft: #a9a698; --line: #31353e; --seal: #86cdb2; --stop: #ff9d93; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header, main { max-width: 42rem; margin: 0 auto; padding: 12px 20px; }
main { padding-bottom: 52px; }
h1 { font: 30px/1.2 ui-serif, "Iowan Old Style", Georgia, serif; margin: 12px 0 20px; overflow-wrap: anywhere; }
a { color: var(--seal); }
nav { display: flex; flex-wrap: wrap; gap: 0 20px; }
nav a { display: inline-flex; align-items: center; min-height: 44px; }
nav a[aria-current] { color: var(--ink); text-decoration: none; border-bottom: 2px solid var(--seal); }
:focus-visible { outline: 3px solid var(--seal); outline-offset: 2px; }
.soft { color: var(--soft); }
.mails { list-style: none; padding: 0; margin: 0; }
.mails li { border-top: 1px solid var(--line); padding: 8px 0; overflow-wrap: anywhere; }
.mails a { display: flex; align-items: center; min-height: 44px; font-size: 18px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 20px; margin: 0 0 12px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; font-size: 14px; }
.now { font: 22px/1.3 ui-serif, "Iowan Old Style", Georgia, serif; }
[role="alert"] { color: var(--stop); }
form { margin: 0 0 20px; }
label { display: block; }
input, button { font: inherit; min-height: 44px; padding: 8px 12px; border-radius: 6px; margin: 4px 8px 4px 0; max-width: 100%; }
input { border: 1px solid var(--soft); background: var(--raised); color: var(--ink); }
button { border: 1px solid var(--seal); background: var(--raised); color: var(--seal); }
button:disabled { border-color: var(--line); color: var(--soft); }
`;
