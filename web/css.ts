/** The one style sheet: paper, ink and a seal, in daylight and at night. */
export const css = `:root{color-scheme:light dark;--paper:#fbf8f2;--raised:#fff;--ink:#1d2330;--soft:#565c68;--line:#e4ddd0;--seal:#1f5d4c;--stop:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--paper:#15171c;--raised:#1d2027;--ink:#ece7dc;--soft:#a9a698;--line:#31353e;--seal:#86cdb2;--stop:#ff9d93}}
body{margin:0 auto;max-width:42rem;padding:20px;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
header{border-bottom:1px solid var(--line)}h1,h2,.name{font-family:ui-serif,"Iowan Old Style",Georgia,serif}h1{font-size:30px}h2{font-size:22px}
a{color:var(--seal)}nav a,.name{display:inline-block;min-height:44px;line-height:44px;margin-right:12px}
:focus-visible{outline:3px solid var(--seal);outline-offset:2px}.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.field{margin:20px 0;border:0;padding:0}.field>label,legend{display:block;font-weight:600}
input:not([type=radio],[type=checkbox]),textarea{box-sizing:border-box;width:100%;min-height:44px;padding:8px;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:6px}
.choice{display:block;min-height:44px}button{min-height:44px;padding:8px 20px;font:inherit;color:var(--paper);background:var(--seal);border:0;border-radius:6px}
.hint{margin:0;color:var(--soft)}.wrong,.errors,.errors a{color:var(--stop)}li{margin:8px 0}
@media print{header,form{display:none}}`;
