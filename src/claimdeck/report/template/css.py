"""How the page looks: on a screen of any width, and on paper."""

CSS = """
:root {
  --ink: #16202e; --quiet: #52606d; --line: #dde3e9; --soft: #f5f7f9; --blue: #1a56db; --red: #b3124f;
  --amber: #8a5a00; --green: #17663f;
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--ink); background: #fff;
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer { max-width: 1240px; margin: 0 auto; padding: 0 32px; }
header { padding-top: 48px; }
.eyebrow { margin: 0; color: var(--quiet); font-size: 14px; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: 4px 0 12px; font-size: 36px; line-height: 1.15; overflow-wrap: anywhere; }
h2 { margin: 56px 0 8px; font-size: 24px; line-height: 1.25; }
h3 { margin: 0; font-size: 17px; line-height: 1.35; overflow-wrap: anywhere; }
.verdict { display: inline-block; margin: 0 0 16px; padding: 8px 16px; border-radius: 8px; font-weight: 600; }
.good { color: var(--green); background: #e7f5ee; }
.bad { color: var(--red); background: #fdecf2; }
ul { margin: 0; padding: 0; list-style: none; }
header .facts li { color: var(--quiet); }
.lead { margin: 0 0 20px; color: var(--quiet); font-size: 15px; }
.hint { display: block; color: var(--quiet); font-size: 14px; }
.groups { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); align-items: start; }
.points { padding: 16px 20px; border-left: 4px solid var(--line); border-radius: 4px; background: var(--soft); }
.points li { margin-top: 10px; overflow-wrap: anywhere; }
.stops { border-color: var(--red); }
.look { border-color: #d18f12; }
.stops h3 { color: var(--red); }
.look h3 { color: var(--amber); }
.cards { display: grid; gap: 28px 24px; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); }
.cards.small { gap: 20px; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); }
.small h3 { font-size: 14px; font-weight: 500; color: var(--quiet); }
article { break-inside: avoid; }
.sheet {
  margin-bottom: 10px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden;
  box-shadow: 0 1px 4px rgba(22, 32, 46, .08); line-height: 0;
}
.sheet svg { display: block; width: 100%; height: auto; }
.store { position: absolute; }
.roles { margin: 4px 0 8px; }
.chip-role {
  display: inline-block; margin: 0 6px 4px 0; padding: 1px 10px; border-radius: 10px; color: #fff;
  background: var(--blue); font-size: 13px; font-weight: 600;
}
.chip-role.lent { color: var(--blue); background: #e8effc; }
.decide { color: var(--amber); }
dl { margin: 0; font-size: 14px; }
dl > div { display: grid; grid-template-columns: 108px 1fr; gap: 8px; padding: 5px 0; border-top: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
dl.facts { font-size: 15px; }
dl.facts > div { grid-template-columns: 220px 1fr; }
.key {
  display: inline-block; width: 26px; height: 14px; margin: 0 4px -2px 0; border: 2px solid var(--blue);
  background: rgba(26, 86, 219, .08);
}
.key.drawn { border-style: dotted; }
.key.area { border: 2px dashed #c2185b; background: none; }
.key.there { border: 1px dotted #6b7785; background: none; }
.swatches { display: grid; gap: 16px; margin: 12px 0 24px; grid-template-columns: repeat(auto-fill, minmax(120px, 1fr)); }
.swatches li { display: grid; font-size: 14px; }
.swatches span { color: var(--quiet); }
.plate { height: 56px; margin-bottom: 6px; border: 1px solid rgba(22, 32, 46, .15); border-radius: 6px; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 15px; }
th, td { padding: 7px 16px 7px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; font-size: 14px; }
pre {
  margin: 0; padding: 18px 20px; border-radius: 8px; background: var(--soft);
  font: 14px/1.55 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; overflow-x: auto;
}
footer { padding-top: 40px; padding-bottom: 48px; color: var(--quiet); font-size: 14px; }
svg .halo { fill: none; stroke: #fff; stroke-opacity: .7; stroke-width: 5; }
svg .slot { fill: #1a56db; fill-opacity: .05; stroke: #1a56db; stroke-width: 2.5; }
svg .slot.drawn { stroke-dasharray: 3 4; }
svg .area { fill: none; stroke: #c2185b; stroke-width: 2.5; stroke-dasharray: 12 7; }
svg .there { fill: none; stroke: #6b7785; stroke-width: 2; stroke-dasharray: 2 4; }
svg .figure { fill: #8794a3; fill-opacity: .22; stroke: #6b7785; stroke-width: 2; stroke-dasharray: 2 4; }
svg .what { fill: #52606d; font: 600 22px system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
svg .line { fill: none; stroke: #8a94a0; stroke-width: 2; }
svg .untold { fill: #c7ced6; fill-opacity: .45; }
svg .chip { fill: #1a56db; }
svg .name { fill: #fff; font: 600 17px system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
@media print {
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .cards { grid-template-columns: repeat(2, 1fr); }
}
"""
