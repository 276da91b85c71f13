import { dark, light } from "./tokens.ts";

const vars = (tokens: typeof light) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/** The one style sheet. Type 14/16/18/22/30, space 4/8/12/20/32/52, radius 6, one hairline, targets of 44 px. */
export const css = `
:root{color-scheme:light dark;${vars(light)};--serif:ui-serif,"Iowan Old Style",Georgia,serif}
@media (prefers-color-scheme:dark){:root{${vars(dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif;overflow-wrap:break-word}
.top,.sheet,.foot{max-width:42rem;margin:0 auto;padding:0 20px}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;column-gap:20px;padding-top:8px;padding-bottom:4px;border-bottom:1px solid var(--line)}
.name{display:inline-flex;align-items:center;gap:8px;min-height:44px;font:18px var(--serif);color:var(--ink);text-decoration:none}
.name svg{color:var(--seal)}
nav ul{display:flex;flex-wrap:wrap;column-gap:20px;list-style:none;margin:0;padding:0}
nav li{margin:0}
nav a,.more,.foot a{display:inline-flex;align-items:center;min-height:44px}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--seal)}
.sheet{padding-top:20px;padding-bottom:52px}
.foot form{margin:0}
.rail{margin-top:52px;padding-top:12px;border-top:1px solid var(--line)}
@media (min-width:64rem){
.wide-page .top,.wide-page .sheet,.wide-page .foot{max-width:62rem}
.railed .sheet{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);column-gap:52px;align-items:start}
.desk{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);column-gap:32px;align-items:start}
.desk .margin h2{margin-top:0}
.rail{margin-top:20px;padding:0 0 0 20px;border-top:0;border-left:1px solid var(--line)}
}
.foot{display:flex;flex-wrap:wrap;align-items:center;column-gap:20px;border-top:1px solid var(--line);padding-top:8px;padding-bottom:20px;color:var(--soft);font-size:14px}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.25;text-wrap:balance}
h1{font-size:30px;margin:12px 0 20px}
h2{font-size:22px;margin:32px 0 8px}
h3{font-size:18px;margin:20px 0 4px}
.rail h2{font-size:18px;margin:12px 0 4px}
p,ul,ol,dl{margin:0 0 12px;max-width:62ch}
ul,ol{padding-left:20px}
li{margin:4px 0}
a{color:var(--seal);text-underline-offset:3px}
:focus-visible,[type^=date]:focus-within{outline:3px solid var(--seal);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:inline-block;padding:12px 20px}
.list{list-style:none;padding:0;max-width:none}
.list>li{margin:0;padding:8px 0;border-bottom:1px solid var(--line)}
.list>li:last-child{border-bottom:0}
.list a,.go{display:inline-flex;align-items:center;min-height:44px}
.list>li>a:first-child,.lead{font-size:18px}
.list p{margin:0}
.list form p{margin-bottom:8px}
.soft,.hint{color:var(--soft)}
dd a,.small>a{display:inline-flex;align-items:center;min-height:44px}
.hint,.small{font-size:14px}
.hint{margin:0 0 4px}
.care{color:var(--care)}
.lines{white-space:pre-line}
.note h2{font-size:18px;margin:0}
.quote{margin:0 0 12px;padding-left:12px;border-left:2px solid var(--line);font-family:var(--serif);font-size:18px;max-width:62ch;white-space:pre-line}
.kept{margin-top:52px}
.voice{font:18px/1.55 var(--serif)}
.note{margin:0 0 20px;padding:12px;border-left:3px solid var(--seal);background:var(--raised);max-width:none}
.note p:last-child,.note form{margin:0}
form{margin:0 0 20px}
.field{margin:20px 0;border:0;padding:0;min-width:0}
.field>label:not(.choice),legend{display:block;padding:0;margin-bottom:4px;font-weight:600}
fieldset{border:0;margin:0;padding:0;min-width:0}
.group{margin:20px 0;padding:0 0 0 12px;border-left:2px solid var(--line)}
.group>legend{font:600 18px var(--serif)}
input:not([type=radio],[type=checkbox]),textarea,select{display:block;width:100%;max-width:100%;min-height:44px;padding:8px 12px;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:6px}
textarea{resize:vertical;field-sizing:content;min-height:5em;max-height:80vh}
[aria-invalid=true]{border-color:var(--stop);border-width:2px}
input[type=radio],input[type=checkbox]{width:20px;height:20px;margin:0;flex:none;accent-color:var(--seal)}
.choice{display:flex;align-items:center;gap:12px;min-height:44px;padding:8px 0;font-weight:400}
.pick{border:1px solid var(--line);border-radius:6px;background:var(--raised);margin:8px 0;padding:0 12px}
.pick>.choice{padding:12px 0;font-size:18px}
.pick:has(>.choice>:checked){border-color:var(--seal);box-shadow:inset 3px 0 var(--seal)}
.then{padding:0 0 4px 32px}
@supports selector(:has(a)){.pick:not(:has(>.choice>:checked))>.then,.answer:not(:has(.timed>.choice>:checked)) .group{display:none}}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr));column-gap:20px}
.row>.field{margin:8px 0}
.inline{display:flex;flex-wrap:wrap;column-gap:20px}
.short input{max-width:14rem}
details{margin:0 0 12px}
summary{display:flex;align-items:center;gap:8px;min-height:44px;color:var(--seal);cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"+";font-size:22px;line-height:1}
details[open]>summary::before{content:"–"}
button,.button{display:inline-flex;align-items:center;min-height:44px;padding:8px 20px;font:inherit;font-weight:600;color:var(--paper);background:var(--seal);border:1px solid var(--seal);border-radius:6px;cursor:pointer;text-decoration:none;text-align:left}
.plain{padding:8px 0;font-weight:400;color:var(--seal);background:none;border-color:transparent;text-decoration:underline;text-underline-offset:3px}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:4px 20px;margin:20px 0;max-width:none}
.presses p{display:flex;flex-wrap:wrap;gap:8px 12px}
.wrong{margin:4px 0 0;color:var(--stop)}
.errors{margin:0 0 20px;padding:12px;border-left:3px solid var(--stop);background:var(--raised)}
.errors a{color:var(--stop);display:inline-flex;align-items:center;min-height:44px}
.errors p,.errors ul,.errors li{margin:0}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:4px 20px}
dt{color:var(--soft)}
dd{margin:0;min-width:0}
table{border-collapse:collapse;width:100%;margin:0 0 20px}
th,td{padding:8px 12px 8px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
td:first-child{white-space:nowrap}
th{font-weight:600;color:var(--soft);font-size:14px}
.wide{display:none}
@media (min-width:48rem){.wide{display:table}.narrow{display:none}}
.letter{background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:20px;font-family:var(--serif)}
.letter .to{font-family:system-ui,sans-serif;margin:0 0 12px;padding-bottom:12px;border-bottom:1px solid var(--line)}
.letter .field{margin:12px 0 0}
.letter .field>label{font:14px system-ui,sans-serif;color:var(--soft)}
.letter textarea{font-size:18px;max-height:none;min-height:16em}
.margin h2{font-size:18px}
.letter pre{font:18px/1.55 var(--serif);white-space:pre-wrap;margin:0}
mark{background:none;color:var(--care);border-bottom:2px dotted}
@media (max-width:30rem){nav,nav ul{width:100%}nav ul{justify-content:space-between;column-gap:8px;font-size:14px}.sheet,.top,.foot{padding-left:16px;padding-right:16px}.letter{padding:12px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}}
@media (prefers-reduced-motion:no-preference){a,button,.button{transition:color .12s,background-color .12s}}
@media print{
:root{--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#bbb}
.top,.foot,form,nav,.skip,.noprint,.rail{display:none}
.sheet{padding:0;max-width:none}
.ask{break-inside:avoid;padding-bottom:32px}
@page{margin:18mm}
}`.replace(/\n/g, "");
