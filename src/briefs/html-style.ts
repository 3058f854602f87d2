/** One column of text, one typeface, hairlines; light and dark chosen apart; prints black on white with evidence closed. */
export const PAGE_CSS = `:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#595959;--line:#d4d4d4;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#a9a9a9;--line:#44484d;--paper:#16181b}}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff}section{break-inside:auto}figure,table{break-inside:avoid}}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.2rem;margin:2.5rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--line)}
p{max-width:66ch;margin:.5rem 0}.soft,figcaption p+p,.source,.keys{color:var(--soft);font-size:.875rem}
.summary p{font-size:1.125rem}.say{margin:.8rem 0}.tag{color:var(--soft);font-size:.8125rem}
.use{border-left:3px solid var(--soft);padding-left:.6rem;margin:.2rem 0;font-size:.9375rem}
details{font-size:.875rem;margin:.1rem 0 .6rem}summary{cursor:pointer;color:var(--soft)}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.8125rem;margin:.4rem 0;min-width:60%}
caption{text-align:left;font-weight:600;font-size:.9375rem;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--line)}th{font-weight:600}
td.n,th.n{text-align:right;white-space:nowrap}td.w{min-width:12rem}
figure{margin:1.4rem 0}figcaption p{margin:.1rem 0}figcaption .finding{font-weight:600}
ol.keys{padding-left:1.4rem;margin:.3rem 0}svg{display:block}code{font-size:.9em;overflow-wrap:anywhere}`;
