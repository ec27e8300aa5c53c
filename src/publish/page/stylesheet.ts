import { type Palette, theme } from "../../chart/theme.ts";
import { WIDE_FROM } from "../embed/height.ts";

/**
 * The one stylesheet of every page. Its column is as wide as a chart's own words (680 px less its margins of 16), and
 * charts hang over it by those margins, so that their titles stand flush with the text.
 */
const { light, dark } = theme.colors;

const colors = ({ paper, ink, muted, faint, grid, accent, second, empty }: Palette): string =>
  `--paper:${paper};--ink:${ink};--muted:${muted};--faint:${faint};--rule:${grid};--accent:${accent};--second:${second};--wash:${empty};`;

const side = theme.space.wide.side;
const column = theme.width.wide - 2 * side;

export const stylesheet = `
:root{
  color-scheme:light dark;
  ${colors(light)}
  --serif:page-serif,Georgia,"Times New Roman",serif;
  --sans:page-sans,system-ui,sans-serif;
  --mono:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;
}
@media screen and (prefers-color-scheme:dark){:root{${colors(dark)}}}

*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{
  margin:0;background:var(--paper);color:var(--ink);
  font:400 1.125rem/1.6 var(--serif);font-kerning:normal;overflow-wrap:break-word;
}
body>header,main,body>footer{max-inline-size:var(--page,${column + 2 * side}px);margin-inline:auto;padding-inline:${side}px}
body.wide{--page:68rem}
h1,h2,h3,p,ul,ol,dl,pre,figure{margin:0;padding:0}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:var(--accent)}
a:hover{color:var(--accent)}
:focus-visible{outline:3px solid var(--second);outline-offset:2px;border-radius:2px}
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.together,.prose time{white-space:nowrap}
.skip{position:absolute;inset-inline-start:0;inset-block-start:-10rem;z-index:1;padding:.75rem 1rem;background:var(--ink);color:var(--paper);font:600 1rem/1.2 var(--sans)}
.skip:focus{inset-block-start:0;color:var(--paper)}

.banner{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1.5rem;padding-block:.9rem;font:400 .9375rem/1.4 var(--sans)}
.banner a{text-decoration:none}
.banner a:hover{text-decoration:underline;text-decoration-color:var(--accent)}
.banner ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none}
.banner [aria-current]{color:var(--muted)}
.brand{font:700 1.25rem/1.2 var(--serif);letter-spacing:-.01em}

.opening{padding-block:2.5rem 2rem;border-block-start:1px solid var(--rule)}
.kicker{display:flex;align-items:center;gap:.6rem;font:600 .9375rem/1.3 var(--sans);color:var(--accent)}
.kicker::before{content:"";inline-size:34px;block-size:5px;background:var(--accent)}
h1{margin-block-start:.9rem;font:700 clamp(2rem,1.45rem + 2.6vw,2.875rem)/1.12 var(--serif);letter-spacing:-.015em;text-wrap:balance}
.standfirst{margin-block-start:1.1rem;font-size:clamp(1.1875rem,1.1rem + .5vw,1.3125rem);line-height:1.5;color:var(--muted);text-wrap:pretty}
.dateline{margin-block-start:1.4rem;font:400 .9375rem/1.5 var(--sans);color:var(--muted)}

h2,h3{text-wrap:balance}
.after-colon{display:inline-block}
h2{font:700 1.625rem/1.25 var(--serif);letter-spacing:-.008em}
h3{font:600 1.0625rem/1.35 var(--sans)}
article>section{margin-block-start:3.25rem}
article>section>h2{margin-block-end:1rem}
.opening+section{margin-block-start:1rem}
.prose{text-wrap:pretty}
.prose>*+*{margin-block-start:1.05em}
.prose+.prose{margin-block-start:1.05em}
.prose h3,.prose h4{margin-block-start:1.6em}
.prose ul,.prose ol{padding-inline-start:1.35em}
.prose li+li{margin-block-start:.35em}
.prose li::marker{color:var(--muted)}
.prose blockquote{margin:1.4em 0;padding-inline-start:1.2em;border-inline-start:3px solid var(--rule);font-style:italic}
.prose code,.hint code{font:.875em var(--mono)}
.prose pre{overflow-x:auto;padding:1rem;background:var(--wash);line-height:1.5}
.cite{font:400 .72em/1 var(--sans);margin-inline-start:.12em;vertical-align:baseline;position:relative;inset-block-end:.42em;white-space:nowrap}
.cite a{color:var(--muted);text-decoration:none}
.cite a:hover,.cite a:focus-visible{color:var(--accent);text-decoration:underline}

.fact{font:inherit;color:inherit;letter-spacing:inherit;margin:0;padding:0;border:0;background:none;cursor:pointer;text-decoration:underline dotted 1.5px;text-decoration-color:var(--faint);text-underline-offset:.2em}
.fact:hover,.fact:has(+ :popover-open){color:var(--accent);text-decoration-color:currentColor}
.fact-note{
  inline-size:min(22rem,calc(100vw - 2rem));margin:auto;padding:1rem 1.125rem .9rem;
  border:1px solid var(--faint);border-block-start:4px solid var(--accent);background:var(--paper);color:var(--ink);
  font:400 .9375rem/1.45 var(--sans);box-shadow:0 6px 24px rgb(0 0 0/.16);
}
.fact-note p+p{margin-block-start:.5rem}
.fact-value{font-weight:600;font-size:1.0625rem}
.fact-links{display:flex;justify-content:space-between;align-items:baseline;gap:1rem}
.fact-links button{font:inherit;color:var(--muted);padding:.25rem .6rem;border:1px solid var(--faint);border-radius:3px;background:none;cursor:pointer}
.fact-links button:hover{color:var(--ink)}
@supports not selector(:popover-open){.fact-note{display:none}.fact{text-decoration:none;cursor:auto}}
@supports (position-area:block-end){
  .fact-note{position-area:block-end span-inline-end;position-try-fallbacks:flip-inline,flip-block,flip-block flip-inline;position-visibility:anchors-visible;margin:.4rem 0}
  @media (max-width:24rem){.fact-note{margin-inline:1rem}}
}

.chart{margin-block:2.5rem;margin-inline:-${side}px}
h2+.chart{margin-block-start:1.4rem}
.chart img{display:block;inline-size:100%;max-inline-size:${theme.width.wide}px;block-size:auto;color:var(--muted);font:400 .9375rem/1.4 var(--sans)}
.chart>details{margin-inline:${side}px}
.chart>picture+details{margin-block-start:.4rem}
.table{margin-block:2.25rem}

.fold{border-block-start:1px solid var(--rule);font:400 .9375rem/1.5 var(--sans)}
.fold:last-of-type{border-block-end:1px solid var(--rule)}
.fold>summary,.fact-list summary{padding-block:.55rem;cursor:pointer;color:var(--muted)}
.fold>summary:hover,.fact-list summary:hover{color:var(--accent)}
.fold[open]>summary{color:var(--ink);font-weight:600}
.fold>:last-child:not(summary){margin-block-end:1.25rem}
.fold p+p{margin-block-start:.5rem}
.code-name{margin-block:1rem .3rem;font-weight:600}
.fold>.code-name:first-of-type{margin-block-start:.4rem}
.code{display:block;inline-size:100%;max-block-size:18rem;field-sizing:content;resize:vertical;padding:.6rem .7rem;border:1px solid var(--faint);border-radius:3px;background:var(--wash);color:var(--ink);font:.8125rem/1.5 var(--mono)}
.hint{color:var(--muted);margin-block-start:.3rem}
.downloads{list-style:none}
.downloads li{padding-block:.15rem}
.downloads li>:first-child{display:inline-block;min-inline-size:3.2rem;color:var(--muted)}
.under{margin-block-start:.6rem;font:400 .9375rem/1.5 var(--sans)}

.table-slide{overflow:auto;max-block-size:34rem;background:linear-gradient(to right,var(--paper) 35%,transparent) left/2.5rem 100% no-repeat local,linear-gradient(to left,var(--paper) 35%,transparent) right/2.5rem 100% no-repeat local,linear-gradient(to right,var(--rule),transparent) left/.8rem 100% no-repeat,linear-gradient(to left,var(--rule),transparent) right/.8rem 100% no-repeat}
.table>.table-slide{max-block-size:none}
table{border-collapse:collapse;inline-size:100%;font:400 .9375rem/1.4 var(--sans);font-variant-numeric:tabular-nums lining-nums}
caption{padding-block:.25rem .6rem;text-align:start;font-weight:600;text-wrap:pretty}
caption>span{display:block;position:sticky;inset-inline-start:0;max-inline-size:min(${column}px,100vw - ${2 * side}px)}
.fold caption{font-weight:400;color:var(--muted)}
th,td{padding:.4rem .75rem .4rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--rule);font-weight:400}
th:last-child,td:last-child{padding-inline-end:0}
thead th{position:sticky;inset-block-start:0;background:var(--paper);border-block-end:1px solid var(--ink);font-weight:600;vertical-align:bottom}
.number{text-align:end;white-space:nowrap}
thead .number{white-space:normal;min-inline-size:4.75rem}
tbody th{min-inline-size:8rem}
.by{min-inline-size:10rem;color:var(--muted);line-height:1.6}
.by a{padding-inline:.1rem;text-decoration-color:var(--faint)}
.by summary{cursor:pointer}
.by summary:hover,.by a:hover{color:var(--accent)}

.limits{margin-block:2.5rem;padding:1.25rem 0 1.35rem;border-block:1px solid var(--rule);border-block-start:4px solid var(--accent)}
.limits>h2,.limits>h3,.method>h2,.method>h3{margin-block-end:.6rem;font:600 1.0625rem/1.35 var(--sans)}
.limits>h2,.limits>h3{color:var(--accent)}
.method{margin-block:2.5rem;padding-inline-start:1.25rem;border-inline-start:3px solid var(--rule)}

.help,.apparatus{margin-block-start:3rem;font:400 1rem/1.55 var(--sans)}
.help h2,.apparatus h2{font:700 1.25rem/1.3 var(--serif);margin-block-end:.6rem}
.help{padding:1.35rem 1.25rem;background:var(--wash)}
.help ul{list-style:none;margin-block-start:.5rem}
.help li{position:relative;padding-inline-start:3.6rem;padding-block:.3rem}
.help li>a{position:absolute;inset-inline-start:0;font-weight:600;font-variant-numeric:tabular-nums}
.apparatus{padding-block-start:1.75rem;border-block-start:1px solid var(--ink)}
.apparatus p+p{margin-block-start:.6rem}
.apparatus>p+.fold,.apparatus>p+ol{margin-block-start:1rem}
.source-list{padding-inline-start:2.6rem;font-size:.9375rem;line-height:1.45}
.source-list+.fold,.prose+.fold{margin-block-start:1rem}
.source-list li+li{margin-block-start:.35rem}
.source-list li::marker{color:var(--muted);font-variant-numeric:tabular-nums}
.source-list cite{font-style:normal}
.source-list a,.fact-note a{text-decoration-color:var(--faint)}
.source-list li:target,.fact-list>li:target{background:var(--wash);outline:6px solid var(--wash)}
.fact-list{list-style:none}
.fact-list>li{padding-block:.6rem .4rem;border-block-start:1px solid var(--rule)}
.fact-list>li:first-child{border-block-start:0}
.fact-list strong{display:block;font-weight:600}
.fact-list summary{padding-block:.15rem}
.script{overflow:auto;max-block-size:44rem;padding:1rem;background:var(--wash);font:.8125rem/1.55 var(--mono)}
.script code{font:inherit}
.script .comment{color:var(--muted);font-style:italic}
.script .string{color:var(--second)}
.script .key,.script .number{color:var(--accent)}
.script .call{font-weight:600}
.foot{margin-block-start:3rem;padding-block:1.25rem 2.5rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;font:400 .875rem/1.5 var(--sans);color:var(--muted)}

.wide .opening>*,.notebook>:not(ul){max-inline-size:${column}px}
.notebook{padding-block:2rem 1rem;border-block-start:1px solid var(--ink)}
.notebook h2 a{text-decoration:none}
.notebook h2 a:hover{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--accent)}
.notebook .standfirst{margin-block-start:.5rem;font-size:1.125rem}
.notebook .dateline{margin-block-start:.5rem}
.cards{list-style:none;columns:22.5rem;column-gap:1.5rem;margin-block-start:1.25rem;margin-inline:-${side}px}
.cards li{break-inside:avoid;padding-block-end:1.5rem;max-inline-size:${theme.width.narrow * 1.25}px}
.cards a{text-decoration:none}
.cards img{display:block;inline-size:100%;block-size:auto}
.cards p{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-inline:${side}px;padding-block-start:.35rem;border-block-start:1px solid var(--rule);font:400 .875rem/1.4 var(--sans)}
.cards p a{color:var(--muted)}
.cards p a:hover{color:var(--accent);text-decoration:underline}

@media (min-width:48em){
  body{font-size:1.1875rem;line-height:1.62}
  .opening{padding-block:3.5rem 2.25rem}
  h2{font-size:1.75rem}
  .limits{padding-inline:0}
}
@media (max-width:${WIDE_FROM - 1}px){
  .chart img{max-inline-size:${theme.width.narrow * 1.25}px}
}
@media (forced-colors:active){
  .kicker::before{background:CanvasText}
  .fact-note,.limits,.code{border-color:CanvasText}
  .fact{text-decoration-color:currentColor}
}
@media print{
  @page{margin:18mm 16mm}
  body{font-size:10.5pt;line-height:1.45}
  body>header,main,body>footer{max-inline-size:none;padding-inline:0}
  .skip,.banner nav,.kicker::before,.unprinted,.fact-note,.under{display:none}
  .chart,.table{margin-inline:0;break-inside:avoid}
  .chart>details:not([open]){display:none}
  .chart img{max-inline-size:${theme.width.wide}px}
  h1{font-size:24pt}
  h2,h3{break-after:avoid}
  h2,h3,.limits,.help{break-inside:avoid}
  .fact{text-decoration:none}
  .prints>summary{display:none}
  .prints::details-content,.fact-list details::details-content{content-visibility:visible;block-size:auto;opacity:1}
  .prints{border:0}
  .table-slide{overflow:visible;max-block-size:none;background:none}
  thead th{position:static}
  .help{border:1px solid}
  .help{font-size:9pt}
  .source-list,.fact-list{columns:2;column-gap:1.5rem;font-size:8pt;line-height:1.35}
  .source-list a{text-decoration:none}
  .source-list a::after{content:" " attr(href);color:var(--muted);overflow-wrap:anywhere}
  .fact-list summary{list-style:none;padding:0}
  .fact-list>li{break-inside:avoid}
  .apparatus h2,.apparatus h2+p{break-after:avoid}
}
`;
