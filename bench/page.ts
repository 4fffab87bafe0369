import type { BenchReport, BenchRow } from "./report.ts";

const WIDTH = 260;

/** The report as one page without scripts and without anything from a network. */
export function benchPage(report: BenchReport): string {
  const kinds = [...new Set(report.rows.map((row) => row.kind))];
  const tables = kinds.map((kind) =>
    table(
      kind,
      report.rows.filter((row) => row.kind === kind),
      report.yardstick.nanoseconds,
    ),
  );
  const { machine, yardstick } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>pmtc bench</title>
<style>
:root { color-scheme: light dark; }
body { font: 14px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
svg { display: block; }
small { opacity: .7; }
</style>
</head>
<body>
<h1>pmtc bench</h1>
<p>${report.rounds} ${report.quick ? "short rounds" : "rounds"}, version ${escapeText(report.version)}; ${escapeText(machine.cpu)}, Node ${escapeText(machine.node)}, ${escapeText(machine.platform)}.<br>
Each time is a ratio to the yardstick (${escapeText(yardstick.text)}; about ${yardstick.nanoseconds.toFixed(2)} ns here).
The bar is the 95 % interval of the median, the mark the median, on a logarithmic scale within each table; dots are the rounds.
A target stands under the time that it is for.</p>
${tables.join("\n")}
</body>
</html>
`;
}

function table(kind: string, rows: readonly BenchRow[], yardstick: number): string {
  const all = rows.flatMap((row) => row.samples);
  const scale = logScale(Math.min(...all), Math.max(...all));
  const body = rows.map((row) => {
    const { name, part, median, low, high } = row;
    const interval = `${figure(low)} – ${high === null ? "∞" : figure(high)}`;
    const goal = row.target === undefined ? "" : `<br>≤ ${duration(row.target)}`;
    return `<tr><td>${escapeText(name)}</td><td>${escapeText(part)}</td><td class="n">${figure(median)}</td><td class="n">${interval}</td><td class="n"><small>${duration(median * yardstick)}${goal}</small></td><td>${bar(row, scale)}</td></tr>`;
  });
  return `<h2>${escapeText(kind)}</h2>
<table>
<thead><tr><th>what</th><th>part</th><th class="n">median</th><th class="n">95 %</th><th class="n">about</th><th></th></tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

function bar({ samples, median, low, high }: BenchRow, x: (value: number) => number): string {
  const from = x(Math.max(low, Math.min(...samples)));
  const to = x(high ?? Math.max(...samples));
  const dots = samples.map((sample) => `<circle cx="${x(sample)}" cy="7" r="1.5" opacity=".4"/>`).join("");
  return `<svg width="${WIDTH}" height="14" fill="currentColor" role="img" aria-label="interval"><rect x="${from}" y="5.5" width="${Math.max(to - from, 1).toFixed(1)}" height="3" opacity=".35"/>${dots}<rect x="${(x(median) - 1).toFixed(1)}" y="2" width="2" height="10"/></svg>`;
}

function logScale(low: number, high: number): (value: number) => number {
  const span = Math.log(high / low) || 1;
  return (value) => Number((4 + ((WIDTH - 8) * Math.log(value / low)) / span).toFixed(1));
}

/** Three significant digits, or all of the whole part. */
export function figure(value: number): string {
  return value >= 1000 ? String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",") : value.toPrecision(3);
}

/** Nanoseconds for a person. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toPrecision(3)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toPrecision(3)} µs`;
  return nanoseconds < 1e9 ? `${(nanoseconds / 1e6).toPrecision(3)} ms` : `${(nanoseconds / 1e9).toPrecision(3)} s`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
