import { VERDICT_STATUSES } from '../../model/verdict.js';

/** Of one verdict only: other claims lose their line, other cards and margin lines go. Works without the script. */
const ONLY = VERDICT_STATUSES.map(
  (status) =>
    `body:has(#show-${status}:checked) :is(.card,.margin li):not(.${status}){display:none}body:has(#show-${status}:checked) a.claim:not(.${status}){text-decoration-line:none}body:has(#show-${status}:checked) a.claim:not(.${status})::after{content:none}`,
).join('\n');

/** The evidence without columns, where there is no room for them: a figure in words, then `2023 · 664.45bn USD · released ...`. */
const stacked = (within: string): string =>
  `${within}.evidence thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
${within}:is(.evidence,.evidence tbody,.evidence tr,.evidence td:first-child){display:block}
${within}.evidence tr{border-top:1px solid var(--hair);padding:.4rem 0}
${within}.evidence td{border:0;padding:0;display:inline;white-space:normal}
${within}.evidence td.n{font-weight:600}
${within}.evidence [data-name=Period]:not(:empty)+td::before{content:" · ";font-weight:400}
${within}.evidence [data-name=Released]:not(:empty)::before{content:" · released ";color:var(--soft)}`;

/**
 * The style of the check pages. Marks differ by line and sign, so that no verdict rests on colour alone; all text
 * colours have a contrast of at least 4.5 to 1 on their ground. Where there is room the sheet takes the column of the
 * margin, so that it never covers the text.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1c1c1c;--soft:#595959;--hair:#d0d0d0;--holds:#1b5e9b;--if:#5b4a9c;--misleading:#8a5200;--fails:#a83200;--unknown:#595959;--open:#f0f2f5}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--ink:#e8e8e8;--soft:#a8acb1;--hair:#3c4046;--holds:#7db8ef;--if:#b8a6f5;--misleading:#e6b45c;--fails:#ff9a6b;--unknown:#a8acb1;--open:#23272d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;--side:clamp(19rem,33vw,28rem);--whole:calc(42rem + var(--side))}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:calc(var(--whole) + 3rem);background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .4rem;max-width:66ch}
h2{font-size:1.15rem;line-height:1.35;margin:2.2rem 0 .5rem;max-width:66ch}
h3{font-size:1rem;margin:0}
a{color:inherit}
p{margin:0}
ul,ol{margin:0}
.soft{color:var(--soft);max-width:66ch;font-size:.94rem}
.finding{font-size:1.15rem;margin:.9rem 0 .4rem;max-width:66ch}
.first{list-style:none;padding:0;font-size:.97rem}
.first li{padding:.45rem 0;border-top:1px solid var(--hair)}
.first a{text-decoration:none}
.first a:hover q,.first a:focus-visible q{text-decoration:underline}
.first+h3,.first li>a{display:block}
.first+h3{margin-top:1.8rem}
.first .why{display:block;color:var(--soft);max-width:66ch;padding-left:1.35rem;font-size:.94rem}
.tools{margin-top:1.6rem}
.filter{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.15rem .8rem;border:0;padding:0;margin:0 0 .5rem;font-size:.94rem}
.filter legend{padding:0;color:var(--soft)}
.filter label:has(:disabled){color:var(--soft)}
.filter input{margin:0 .15rem 0 0;accent-color:var(--holds)}
article{margin-top:1.6rem}
.row{margin:0 0 1.1rem}
.row p{max-width:66ch;white-space:pre-line}
.row.list p{padding-left:1.2rem}
.row.list p::before{content:"– ";margin-left:-1.2rem}
.row.heading p{font-weight:600}
.row.title{margin:0}
.row.meta p{color:var(--soft);font-size:.94rem}
.margin{list-style:none;padding:0;margin:.3rem 0 0;color:var(--soft);font-size:.85rem;line-height:1.45;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.margin li{padding-left:2.5rem;text-indent:-2.5rem}
.margin .number{display:inline-block;min-width:1.3rem;text-indent:0}
.margin .why{display:none}
.margin a{text-decoration:none}
.margin a:hover{text-decoration:underline}
a.claim{scroll-margin:2rem 0;color:inherit;text-decoration:underline solid var(--mark) .11em;text-underline-offset:.2em;text-decoration-skip-ink:none}
a.claim[data-number]::after{content:attr(data-number);vertical-align:super;font-size:.62em;line-height:1;font-weight:400;color:var(--soft);padding-left:.2em}
a.claim[data-number]::after{content:attr(data-number)/""}
:is(a,button,input):focus-visible,a.claim.open{outline:2px solid var(--holds);outline-offset:2px}
a.claim.open,a.claim:focus-visible{background:var(--open)}
.holds{--mark:var(--holds)}.holds-if{--mark:var(--if)}.misleading{--mark:var(--misleading)}.fails{--mark:var(--fails)}.cannot-tell{--mark:var(--unknown)}
a.claim.holds,.key.holds{text-decoration-style:solid}
a.claim.holds-if,.key.holds-if{text-decoration-style:dashed}
a.claim.fails,.key.fails{text-decoration-style:wavy}
a.claim.misleading,.key.misleading{text-decoration-style:double}
a.claim.cannot-tell,.key.cannot-tell{text-decoration-style:dotted}
.key{text-decoration-line:underline;text-decoration-color:var(--mark);text-underline-offset:.2em;text-decoration-thickness:.11em}
.sign,.word{color:var(--mark);font-weight:600}
.sign{display:inline-block;min-width:1.1em;text-indent:0}
.card{border-top:1px solid var(--hair);padding:.9rem 0 1.1rem;font-size:.97rem}
.quotes{list-style:none;padding:0;margin:.2rem 0 .4rem}
.quotes li{scroll-margin-top:3rem;padding-left:1.5rem;text-indent:-1.5rem}
.quotes .number,.margin .number{color:var(--soft)}
.quotes .number{display:inline-block;min-width:1.5rem;text-indent:0}
.quotes li:target,.quotes li.now:not(:only-child){background:var(--open)}
.back{font-size:.85rem;color:var(--soft)}
.card p{margin:.3rem 0;max-width:66ch}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4;margin:.6rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-top:1px solid var(--hair);font-weight:400;overflow-wrap:break-word}
:is(th,td):last-child{padding-right:0}
thead th{color:var(--soft);border-top:0}
.n{text-align:right}
td.n,td[data-name=Released],td[data-name=date]{white-space:nowrap}
td[data-name=Period]{min-width:4.5rem}
.where{display:block;color:var(--soft);font-size:.94em}
.own{display:block;color:var(--fails)}
.texts th[scope=row]{min-width:12rem}
.texts td.some{color:var(--mark);font-weight:600}
.texts td.none{color:var(--soft)}
#sheet{position:fixed;z-index:2;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:var(--ground);border-top:2px solid var(--ink);padding:0 1rem 1rem}
#sheet[hidden]{display:none}
#sheet:focus{outline:none}
#sheet .card{border-top:0;padding-top:.4rem}
.bar{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.5rem;padding:.7rem 0;background:var(--ground);border-bottom:1px solid var(--hair)}
.bar [data-do=close]{margin-left:auto}
button{font:inherit;font-size:.9rem;line-height:1.4;padding:.2rem .7rem;background:var(--ground);color:var(--ink);border:1px solid var(--soft);border-radius:3px;cursor:pointer}
button:hover{background:var(--open)}
.opened{scroll-padding-bottom:62vh}
.opened body{padding-bottom:64vh}
@media (min-width:62rem){
body{padding:2rem 1.5rem 4rem}
header{display:grid;grid-template-columns:minmax(0,1fr) var(--side);column-gap:2.5rem}
.tools{margin-top:.4rem}
.opened{scroll-padding-bottom:2rem}
.opened body{padding-bottom:4rem}
.row:not(.title){display:grid;grid-template-columns:minmax(0,1fr) var(--side);column-gap:2.5rem}
.row:not(.title) .margin{display:block;margin:.25rem 0 0}
.margin .why{display:inline}
.margin li:has(.why) .figure{display:none}
.card{display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:2.5rem}
.shown>:first-child{margin-top:0}
.shown .evidence{table-layout:fixed}
.shown .evidence th:nth-child(2){width:8.5rem}
.shown .evidence th:nth-child(3){width:9.5rem}
.shown .evidence th:nth-child(4){width:6.5rem}
.index .first li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:2.5rem}
#sheet{inset:0 0 0 auto;width:calc(var(--side) + max(1.5rem,(100vw - var(--whole))/2) + 1.25rem);padding:0 max(1.5rem,calc((100vw - var(--whole))/2)) 1.5rem 1.25rem;max-height:none;border-top:0;border-left:1px solid var(--hair)}
#sheet .card{display:block}
}
${stacked('#sheet ')}
@media (max-width:34rem){${stacked('')}
.texts thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
:is(.texts,.texts tbody,.texts tr,.texts th){display:block}
.texts th{padding:0}
.texts tr{border-top:1px solid var(--hair);padding:.5rem 0}
.texts :is(th,td){border:0}
.texts td{display:inline;padding:0 .7rem 0 0}
.texts td.n::after{content:" " attr(data-name)}
.texts td.none{display:none}}
@media (hover:none){.keys{display:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{color-scheme:light;--ground:#fff;--ink:#000;--soft:#444;--hair:#999;--holds:#000;--if:#000;--misleading:#000;--fails:#000;--unknown:#000;--open:#fff}
html{font-size:10pt}
body{max-width:none;font-size:1rem;padding:0}
.row:not(.title){display:grid;grid-template-columns:minmax(0,1fr) 13rem;column-gap:1.5rem}
.row:not(.title) .margin{display:block}
.margin .why{display:none}
.margin li:has(.why) .figure{display:inline}
.card{display:block;break-inside:avoid}
.evidence tr{break-inside:avoid}
#sheet,.back,.keys,.filter{display:none}
}
${ONLY}
`;
