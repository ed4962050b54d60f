import { speakerColors } from './html-context.ts';

/** Hues of the speakers, far apart from each other for most eyes. */
const hues: readonly number[] = [212, 28, 150, 280, 48, 340, 185, 100];

const speakerRules = hues
  .slice(0, speakerColors)
  .map((hue, i) => `.s${i}{--hue:${hue};--sat:1}`)
  .join('\n');

const base = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c1c1e;--soft:#55585e;--line:#d5d7db;--panel:#f5f6f8;--link:#0a4fa3;
--tint:91%;--strong:38%;--good:#0b6b33;--fair:#7a4d00;--bad:#a31621}
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#e9eaec;--soft:#b3b7be;--line:#3a3e46;--panel:#1f2228;--link:#8fbcff;
--tint:22%;--strong:66%;--good:#6fd598;--fair:#f0c067;--bad:#ff9aa2}}
*{box-sizing:border-box}
.s-none{--hue:220;--sat:.06}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
footer{padding-bottom:2rem;color:var(--soft)}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:1.8rem;margin:.25rem 0}
h2{font-size:1.2rem;margin:2rem 0 .75rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul,ol{padding-left:1.2rem}
code{font:.8rem ui-monospace,monospace;color:var(--soft)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:9}
.facts,.role,.count{color:var(--soft);font-size:.875rem}
.figures{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:0;list-style:none;margin:1rem 0}
.figures li{font-weight:600}
section.report+section.report{border-top:2px solid var(--line);margin-top:3rem}
`;

const panels = `
.columns{display:grid;gap:0 3rem}
@media (min-width:62rem){.columns{grid-template-columns:minmax(0,1fr) 20rem}.columns>.side{order:2}}
.speakers,.cards,.timeline,.findings{list-style:none;padding:0;margin:0}
.speakers li{margin-bottom:1rem}
.speakers .role{display:block}
.swatch{display:inline-block;width:.75rem;height:.75rem;border-radius:50%;margin-right:.5rem;background:hsl(var(--hue) calc(65% * var(--sat)) var(--strong))}
.bar{display:block;width:100%;height:.5rem;margin:.25rem 0}
.bar .track{fill:var(--line)}
.bar .value{fill:hsl(var(--hue) calc(65% * var(--sat)) var(--strong))}
.timeline li{padding:.25rem 0}
.timeline time{font-weight:600;margin-right:.5rem}
.filters{display:flex;flex-direction:column;gap:.5rem;margin-bottom:1rem}
fieldset{border:1px solid var(--line);border-radius:.5rem;padding:.25rem .75rem .5rem;margin:0}
legend{color:var(--soft);font-size:.875rem}
fieldset label{display:inline-block;margin-right:1rem}
.card{border-left:.25rem solid hsl(var(--hue) calc(65% * var(--sat)) var(--strong));background:var(--panel);border-radius:.25rem;padding:.5rem 1rem;margin-bottom:.75rem}
.card p{margin:.25rem 0}
.card ul{padding-left:0;list-style:none;margin:0}
.card ul li{padding:.25rem 0}
.card .facts{display:block}
.card details{font-size:.875rem}
.card:target,.findings li:target{outline:2px solid var(--link)}
.label{font-size:.8rem;font-weight:700;color:var(--soft)}
.label.k-checkable{color:var(--good)}
.label.k-needs-detail,.label.notice{color:var(--fair)}
.label.warning{color:var(--bad)}
.findings li{margin-bottom:.75rem}
.findings p{margin:.25rem 0}
.fold{margin:1rem 0;border-top:1px solid var(--line);padding-top:.75rem}
summary{cursor:pointer}
dl div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.5rem}
dd{margin:0}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border-bottom:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top}
thead th::first-letter{text-transform:uppercase}
td.number,th.number{text-align:right;overflow-wrap:normal}
tfoot{font-weight:600}
.scroll{overflow-x:auto}
`;

const article = `
.text{max-width:64rem}
.row{display:grid;gap:0 1.5rem}
@media (min-width:48rem) and (max-width:61.99rem),(min-width:72rem){.row{grid-template-columns:minmax(0,36rem) minmax(12rem,1fr)}}
.row>p{max-width:40rem}
.row p{margin:0 0 1rem;font-family:Georgia,serif;font-size:1.06rem}
.row .note{font:.875rem/1.45 system-ui,sans-serif;border-left:.2rem solid var(--line);padding-left:.75rem;color:var(--soft)}
.row .note.notice{border-color:var(--fair)}
.row .note.warning{border-color:var(--bad)}
.quote{position:relative;background:hsl(var(--hue) calc(75% * var(--sat)) var(--tint));border-radius:.2rem;padding:.1em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.quote:target{outline:2px solid var(--link)}
.claim{text-decoration:underline dotted transparent;text-underline-offset:.25em}
.claim.k-checkable{text-decoration-color:var(--good);text-decoration-style:solid;text-decoration-thickness:2px}
.claim.k-needs-detail{text-decoration-color:var(--fair);text-decoration-thickness:2px}
.legend{display:flex;gap:1.5rem;list-style:none;padding:0;margin:0 0 1rem}
.noted{border-bottom:2px dashed var(--fair)}
.noted:target{outline:2px solid var(--link)}
.ref{font:700 .75rem system-ui,sans-serif;vertical-align:super;padding:0 .25em;text-decoration:none;color:var(--ink)}
.tip{position:absolute;left:0;top:100%;z-index:5;width:max-content;max-width:18rem;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.4rem;background:var(--paper);color:var(--ink);font:.875rem/1.45 system-ui,sans-serif;box-shadow:0 4px 16px #0004;display:none}
.quote:hover>.tip,.ref:focus+.tip{display:block}
@media (max-width:48rem){.tip{position:fixed;inset:auto 1rem 1rem;width:auto;max-width:none}}
`;

const print = `
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--panel:#fff;--tint:91%;--strong:38%}
body{font-size:10pt}.filters,.skip,.tip{display:none}.quote,.swatch,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.card,.row{break-inside:avoid}a{color:inherit}}
`;

/** Hides the claims that the chosen filters do not name; a browser without `:has` shows them all. */
function filterRules(classes: readonly string[]): string {
  return classes
    .map(
      (name) =>
        `.claims:has(input[value="${name}"]:checked) .card li[class]:not(.${name}),.claims:has(input[value="${name}"]:checked) .card:not(:has(li.${name})){display:none}`,
    )
    .join('\n');
}

const labelClasses = ['checkable', 'needs-detail', 'checkable-later', 'undetermined', 'not-checkable'].map(
  (label) => `k-${label}`,
);

/**
 * The style sheet of a report that knows so many topics; it draws, colours, filters and prints without a script.
 * @example htmlStyle(2) // '… .claims:has(input[value="t0"]:checked) …'
 */
export function htmlStyle(topics: number): string {
  const topicClasses = Array.from({ length: topics }, (_, i) => `t${i}`);
  return [base, speakerRules, panels, article, filterRules([...labelClasses, ...topicClasses]), print]
    .join('\n')
    .trim();
}
