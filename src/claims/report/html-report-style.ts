/**
 * The style of the check page. Marks differ by line and sign, so that no verdict rests on colour alone; all text
 * colours have a contrast of at least 4.5 to 1 on their ground.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1c1c1c;--soft:#595959;--hair:#d0d0d0;--holds:#1b5e9b;--if:#5b4a9c;--misleading:#8a5200;--fails:#a83200;--unknown:#595959;--open:#f0f2f5}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--ink:#e8e8e8;--soft:#a8acb1;--hair:#3c4046;--holds:#7db8ef;--if:#b8a6f5;--misleading:#e6b45c;--fails:#ff9a6b;--unknown:#a8acb1;--open:#23272d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:68rem;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .4rem;max-width:66ch}
h2{font-size:1.15rem;line-height:1.35;margin:2rem 0 .5rem;max-width:66ch}
a{color:inherit}
p{margin:0}
.facts,.counts,.note,.foot{color:var(--soft);max-width:66ch;font-size:.94rem}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.8rem 0;color:var(--ink)}
.row{margin:0 0 1rem}
.row p{max-width:66ch;white-space:pre-line}
.row.list p{padding-left:1.2rem}
.row.list p::before{content:"– ";margin-left:-1.2rem}
.row.heading p{font-weight:600}
.row.title{margin:0}
.row.meta p{color:var(--soft);font-size:.94rem}
.margin{list-style:none;padding:0;margin:.25rem 0 0;color:var(--soft);font-size:.85rem;line-height:1.45}
.margin a{text-decoration:none}
.margin a:hover{text-decoration:underline}
a.claim{color:inherit;text-decoration-line:underline;text-decoration-thickness:.11em;text-underline-offset:.2em;text-decoration-skip-ink:none}
a.claim:focus-visible,a.claim.open,.margin a:focus-visible,button:focus-visible{outline:2px solid var(--holds);outline-offset:2px;background:var(--open)}
.holds{--mark:var(--holds)}.holds-if{--mark:var(--if)}.misleading{--mark:var(--misleading)}.fails{--mark:var(--fails)}.cannot-tell{--mark:var(--unknown)}
a.claim.holds,.key.holds{text-decoration-style:solid}
a.claim.holds-if,.key.holds-if{text-decoration-style:dashed}
a.claim.fails,.key.fails{text-decoration-style:wavy}
a.claim.misleading,.key.misleading{text-decoration-style:double}
a.claim.cannot-tell,.key.cannot-tell{text-decoration-style:dotted}
a.claim{text-decoration-color:var(--mark)}
.key{text-decoration-line:underline;text-decoration-color:var(--mark);text-underline-offset:.2em;text-decoration-thickness:.11em}
.sign,.word{color:var(--mark);font-weight:600}
.sign{display:inline-block;min-width:1.1em}
.card{border-top:1px solid var(--hair);padding:.8rem 0;max-width:66ch;font-size:.97rem}
.card:target{background:var(--open)}
.card blockquote{margin:.2rem 0 .4rem;color:var(--soft)}
.card p{margin:.3rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.4;margin:.4rem 0}
caption{text-align:left;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-top:1px solid var(--hair);overflow-wrap:break-word}
th{font-weight:600;color:var(--soft)}
td.n{text-align:right;white-space:nowrap}
.own{display:block;color:var(--fails)}
.back{font-size:.85rem}
#sheet{position:fixed;z-index:2;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:var(--ground);border-top:2px solid var(--ink);padding:0 1rem 1rem}
#sheet[hidden]{display:none}
#sheet .card{border-top:0;max-width:none}
#sheet .back{display:none}
#sheet button{float:right;font:inherit;font-size:.9rem;margin:.6rem 0 0 .6rem;padding:.2rem .7rem;background:var(--ground);color:var(--ink);border:1px solid var(--soft);border-radius:3px}
@media (min-width:62rem){
.row{display:grid;grid-template-columns:minmax(0,66ch) minmax(0,1fr);column-gap:2rem}
.margin{margin:.2rem 0 0}
#sheet{inset:0 0 0 auto;width:min(30rem,38vw);max-height:none;border-top:0;border-left:1px solid var(--hair)}
}
@media (max-width:30rem){
table,tbody,tr,td{display:block}
thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
tr{border-top:1px solid var(--hair);padding:.3rem 0}
td,td.n{border:0;padding:0;text-align:left;white-space:normal}
td::before{content:attr(data-name) ": ";color:var(--soft)}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{color-scheme:light;--ground:#fff;--ink:#000;--soft:#444;--hair:#999;--holds:#000;--if:#000;--misleading:#000;--fails:#000;--unknown:#000;--open:#fff}
body{max-width:none;font-size:10.5pt;padding:0}
#sheet,.back,.keys{display:none}
.card{break-inside:avoid;max-width:none}
}
`;
