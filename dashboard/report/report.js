// The script of a report's page. It reads the data that stands in the page and draws; figures that a
// page shows are those of the result, and only their text is made here.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { result, record, params } = data;
  const page = document.getElementById("page");
  page.replaceChildren();

  /** An element with attributes and children; texts are never read as HTML. */
  const el = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "class") node.className = value;
      else if (key === "onclick") node.addEventListener("click", value);
      else if (key === "style") node.style.cssText = value;
      else node.setAttribute(key, value);
    }
    node.append(...children.map((child) => (child instanceof Node ? child : String(child))));
    return node;
  };
  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  const grouped = (text) => text.replace(/\B(?=(\d{3})+$)/g, ",");
  /** Micro-dollars, exactly, with cents and no more decimals than there are. */
  const dollars = (units) => {
    const digits = String(Math.abs(units)).padStart(7, "0");
    const fraction = digits.slice(-6).replace(/0{1,4}$/, "");
    return `${units < 0 ? "−" : ""}$${grouped(digits.slice(0, -6))}.${fraction}`;
  };
  const shares = (units) => {
    const digits = String(Math.abs(units)).padStart(7, "0");
    const fraction = digits.slice(-6).replace(/0+$/, "");
    return `${units < 0 ? "−" : ""}${grouped(digits.slice(0, -6))}${fraction === "" ? "" : `.${fraction}`}`;
  };
  const whole = (n) => grouped(String(n));
  const utc = (micros) => new Date(micros / 1000).toISOString().replace("T", " ").replace(/\.\d+Z$/, " UTC");
  const tone = (units) => (units > 0 ? "good" : units < 0 ? "bad" : "");
  const seconds = (points) => points.times.map((time) => time / 1e6);

  const head = () => {
    const { data: source, target } = result;
    const { times } = record.equity;
    const span = times.length === 0 ? "no events" : `${utc(times[0])} to ${utc(times.at(-1))}`;
    page.append(
      el("h1", {}, result.strategy),
      el("p", { class: "soft" }, `${source.name} (${source.format}), ${source.madeUp ? "made-up data" : "recorded data"} · ${span}`),
      el("p", { class: "soft" }, `${target.kind} on ${target.version}, module `, el("span", { class: "mono" }, target.moduleHash.slice(0, 16))),
    );
    if (source.madeUp) page.append(el("p", { class: "notice" }, "The market data is generated, not recorded: nothing here says how the strategy would have traded."));
    if (result.partial) page.append(el("p", { class: "notice" }, "The run was interrupted: everything below is of its first part."));
    if (result.error !== null) {
      const { type, event, market, line, message } = result.error;
      const where = line === null ? "" : ` at line ${line}`;
      page.append(el("p", { class: "notice error" }, `${whole(result.halted)} halted. First: ${type} in ${event}${where}, market ${market}${message === "" ? "" : `: ${message}`}`));
    }
  };

  const tiles = () => {
    const { fills } = result;
    const tile = (label, value, className = "") => el("div", { class: "tile" }, el("b", { class: className }, value), el("span", {}, label));
    const share = fills.total === 0 ? "–" : `${Math.round((100 * fills.maker) / fills.total)} %`;
    page.append(
      el(
        "div",
        { class: "tiles" },
        tile("PnL of decided markets", dollars(result.pnl), tone(result.pnl)),
        tile("largest drawdown", dollars(-record.maxDrawdown), tone(-record.maxDrawdown)),
        tile(`undecided: ${whole(result.unresolved)} markets, at mids`, dollars(result.unresolvedPnl), tone(result.unresolvedPnl)),
        tile("fees", dollars(result.fees)),
        tile("volume", dollars(result.volume)),
        tile("fills", whole(fills.total)),
        tile("of them maker", share),
        tile("orders", whole(result.orders)),
        tile("markets traded of seen", `${whole(result.markets)} / ${whole(result.marketsSeen)}`),
        tile("events", whole(result.events)),
      ),
    );
  };

  const charts = [];
  const axis = (label, format) => ({
    stroke: color("soft"),
    grid: { stroke: color("line"), width: 1 },
    ticks: { stroke: color("line"), width: 1 },
    size: 76,
    ...(format && { values: (_, ticks) => ticks.map(format) }),
    ...(label && { label, labelSize: 18 }),
  });
  const minute = 60;
  const day = 86_400;
  /** Spacing from which on a format is used; format; then that at a new year, day and hour. */
  const timeFormats = [
    [day, "{MM}-{DD}", "\n{YYYY}", null, null, null, null, null, 1],
    [minute, "{HH}:{mm}", "\n{YYYY}-{MM}-{DD}", null, "\n{MM}-{DD}", null, null, null, 1],
    [1, "{HH}:{mm}:{ss}", "\n{YYYY}-{MM}-{DD}", null, "\n{MM}-{DD}", null, null, null, 1],
  ];
  const timeAxis = () => ({ ...axis(), size: 52, values: timeFormats });

  /** Draws a chart that takes the width of its box. */
  const draw = (box, height, series, table, yFormat, extra = {}) => {
    const chart = new uPlot(
      {
        width: box.clientWidth - 16,
        height,
        tzDate: (stamp) => uPlot.tzDate(new Date(stamp * 1e3), "Etc/UTC"),
        cursor: { sync: { key: extra.sync ?? "run" }, points: { size: 5 } },
        series: [{ value: (_, stamp) => (stamp === null ? "–" : utc(stamp * 1e6)) }, ...series],
        axes: [timeAxis(), axis("", yFormat)],
        ...(extra.hooks && { hooks: extra.hooks }),
        ...(extra.scales && { scales: extra.scales }),
      },
      table,
      box,
    );
    charts.push({ chart, box, height });
    return chart;
  };
  const chartBox = (name) => el("div", { class: "chart" }, el("div", { class: "name" }, name));
  const line = (label, stroke, value, more = {}) => ({ label, stroke, width: 1.5, value: (_, v) => (v === null ? "–" : value(v)), spanGaps: true, points: { show: false }, ...more });
  const cents = (units) => dollars(Math.round(units / 1e4) * 1e4);

  const equity = () => {
    page.append(el("h2", {}, "Equity and drawdown"));
    const { equity: points } = record;
    if (points.times.length === 0) return void page.append(el("p", { class: "soft" }, "No rows were run."));
    let high = 0;
    const drawdown = points.values.map((value) => {
      high = Math.max(high, value);
      return value - high;
    });
    const upper = chartBox("profit of all markets, holdings at mids");
    const lower = chartBox("below the highest profit so far");
    page.append(upper, lower);
    const x = seconds(points);
    const short = (v) => `${v < 0 ? "−" : ""}$${grouped(String(Math.round(Math.abs(v) / 1e6)))}`;
    draw(upper, 230, [line("profit", color("accent"), cents, { fill: `${color("accent")}22` })], [x, points.values], short);
    draw(lower, 150, [line("drawdown", color("bad"), cents, { fill: `${color("bad")}33` })], [x, drawdown], short);
  };

  /** Bars to both sides of zero. */
  const bar = (value, largest) => {
    const width = largest === 0 ? 0 : (50 * Math.abs(value)) / largest;
    const left = value < 0 ? 50 - width : 50;
    const side = value < 0 ? "minus" : "";
    return el("div", { class: "bar" }, el("i", { class: side, style: `left:${left}%;width:${width}%` }), el("u", { style: "left:50%" }));
  };

  const parts = () => {
    const names = { spread: "spread", inventory: "inventory", fee: "fees", settlement: "settlement" };
    const rows = Object.entries(names).map(([key, label]) => [label, result.pnlParts[key]]);
    const largest = Math.max(...rows.map(([, value]) => Math.abs(value)));
    const table = el(
      "table",
      {},
      ...rows.map(([label, value]) => el("tr", {}, el("td", {}, label), el("td", { class: `n ${tone(value)}` }, dollars(value)), el("td", {}, bar(value, largest)))),
      el("tr", {}, el("td", {}, "together"), el("td", { class: `n ${tone(result.pnl)}` }, dollars(result.pnl)), el("td", {})),
    );
    const settings = el("table", {}, ...params.map(({ name, value, doc }) => el("tr", {}, el("td", { class: "mono" }, name), el("td", { class: "n" }, value), el("td", { class: "soft" }, doc))));
    page.append(
      el(
        "div",
        { class: "columns" },
        el("section", {}, el("h2", {}, "PnL by part"), table),
        el("section", {}, el("h2", {}, "Parameters"), params.length === 0 ? el("p", { class: "soft" }, "none") : settings),
      ),
    );
  };

  /** Fills as triangles: up for buying YES, down for selling it; hollow for a maker's. */
  const drawFills = (fills) => (chart) => {
    const { ctx } = chart;
    const size = 5 * devicePixelRatio;
    ctx.save();
    for (const { time, price, isBuy, isMaker } of fills) {
      const x = chart.valToPos(time / 1e6, "x", true);
      const y = chart.valToPos(price, "y", true);
      const up = isBuy ? 1 : -1;
      ctx.beginPath();
      ctx.moveTo(x, y - up * size);
      ctx.lineTo(x - size, y + up * size);
      ctx.lineTo(x + size, y + up * size);
      ctx.closePath();
      ctx.strokeStyle = ctx.fillStyle = isBuy ? color("good") : color("bad");
      ctx.lineWidth = 1.5 * devicePixelRatio;
      if (isMaker) ctx.stroke();
      else ctx.fill();
    }
    ctx.restore();
  };

  const marketOf = new Map(result.marketTable.map((market) => [market.index, market]));
  let shown = [];
  const showMarket = (place, index) => {
    for (const { chart } of shown) {
      chart.destroy();
      charts.splice(charts.findIndex((entry) => entry.chart === chart), 1);
    }
    place.replaceChildren();
    const market = record.markets.find((entry) => entry.index === index);
    const { slug, pnl, fills, winner, resolution } = marketOf.get(index);
    const made = fills.maker + fills.taker;
    place.append(el("p", {}, el("b", {}, slug), el("span", { class: "soft" }, ` · ${whole(made)} fills · `), el("span", { class: tone(pnl) }, dollars(pnl)), el("span", { class: "soft" }, ` · ${winner === null ? "undecided" : `${winner} won`} (${resolution})`)));
    const upper = chartBox("YES: mid, own quotes and fills");
    const lower = chartBox("inventory, YES minus NO, shares");
    place.append(upper, lower);
    const before = charts.length;
    const stepped = uPlot.paths.stepped({ align: 1 });
    const price = (v) => `$${(v / 1e4).toFixed(4).replace(/0{1,2}$/, "")}`;
    const table = uPlot.join([market.mid, market.ownBid, market.ownAsk].map((points) => [seconds(points), points.values]));
    const bounds = (_, low, high) => {
      const prices = market.fills.map((fill) => fill.price);
      const all = [low, high, ...prices].filter((value) => value !== null && Number.isFinite(value));
      const least = Math.min(...all);
      const most = Math.max(...all);
      const space = Math.max((most - least) * 0.08, 50);
      return [least - space, most + space];
    };
    const ends = [market.mid, market.inventory].flatMap((points) => [points.times[0], points.times.at(-1)]).filter((time) => time !== undefined);
    const x = { time: true, range: () => [Math.min(...ends) / 1e6, Math.max(...ends) / 1e6] };
    draw(
      upper,
      300,
      [line("mid", color("ink"), price), line("own bid", color("good"), price, { paths: stepped, spanGaps: false }), line("own ask", color("bad"), price, { paths: stepped, spanGaps: false })],
      table,
      price,
      { sync: "market", hooks: { draw: [drawFills(market.fills)] }, scales: { x, y: { range: bounds } } },
    );
    draw(lower, 130, [line("net", color("accent"), shares, { paths: stepped, fill: `${color("accent")}22` })], [seconds(market.inventory), market.inventory.values], (v) => shares(Math.round(v)), { sync: "market", scales: { x } });
    shown = charts.slice(before);
  };

  const markets = () => {
    page.append(el("h2", {}, "Markets: price, quotes, fills and inventory"));
    if (record.markets.length === 0) return void page.append(el("p", { class: "soft" }, "No order worked in any market."));
    const place = el("div");
    const select = el("select", { "aria-label": "market" }, ...record.markets.map(({ index }) => el("option", { value: index }, marketOf.get(index).slug)));
    const move = (by) => {
      const next = (select.selectedIndex + by + select.options.length) % select.options.length;
      select.selectedIndex = next;
      select.dispatchEvent(new Event("change"));
    };
    select.addEventListener("change", () => showMarket(place, Number(select.value)));
    const key = (mark, text, tint) => el("span", { class: "key" }, el("span", { style: `color:${tint}` }, mark), text);
    page.append(
      el(
        "div",
        { class: "pick" },
        el("button", { onclick: () => move(-1), "aria-label": "earlier market" }, "‹"),
        select,
        el("button", { onclick: () => move(1), "aria-label": "later market" }, "›"),
        key("▲", "buys YES or sells NO", color("good")),
        key("▼", "sells YES or buys NO", color("bad")),
        key("△", "hollow: as a maker", color("soft")),
      ),
      place,
    );
    const most = record.markets.reduce((best, market) => (market.fills.length > best.fills.length ? market : best));
    select.value = String(most.index);
    showMarket(place, most.index);
    page.pickMarket = (index) => {
      select.value = String(index);
      select.dispatchEvent(new Event("change"));
      select.scrollIntoView({ block: "start" });
    };
  };

  const figure = (v) => (v === null ? "–" : typeof v === "number" ? String(v) : v);
  const metrics = () => {
    if (result.metrics.length === 0) return;
    const heads = ["", "", "values", "last", "least", "mean", "greatest"];
    const rows = result.metrics.map(({ kind, name, count, nans, last, min, mean, max }) =>
      el(
        "tr",
        {},
        el("td", { class: "mono" }, name),
        el("td", { class: "soft" }, kind),
        el("td", { class: "n" }, `${whole(count)}${nans === 0 ? "" : ` (${whole(nans)} nan)`}`),
        ...[last, min, mean, max].map((value) => el("td", { class: "n" }, figure(value))),
      ),
    );
    const head = el("thead", {}, el("tr", {}, ...heads.map((text, i) => el("th", { class: i > 1 ? "n" : "" }, text))));
    page.append(el("h2", {}, "Metrics of the strategy"), el("div", { class: "scroll" }, el("table", {}, head, el("tbody", {}, ...rows))));
  };

  const plots = () => {
    if (record.plots.length === 0) return;
    page.append(el("h2", {}, "Plots of the strategy"));
    const place = el("div");
    const select = el("select", { "aria-label": "plot" }, ...record.plots.map(({ market, name }, i) => el("option", { value: i }, `${marketOf.get(market)?.slug ?? market}: ${name}`)));
    let drawn = null;
    const show = () => {
      if (drawn !== null) {
        drawn.destroy();
        charts.splice(charts.findIndex(({ chart }) => chart === drawn), 1);
      }
      const { name, points } = record.plots[Number(select.value)];
      const box = chartBox(name);
      place.replaceChildren(box);
      drawn = draw(box, 200, [line(name, color("accent"), String, { spanGaps: false })], [seconds(points), points.values], String, { sync: "plots" });
    };
    select.addEventListener("change", show);
    page.append(el("div", { class: "pick" }, select), place);
    if (record.plotsLeftOut > 0) page.append(el("p", { class: "soft" }, `${whole(record.plotsLeftOut)} more series are left out.`));
    show();
  };

  const columns = [
    ["market", (m) => m.slug, (m) => m.slug, ""],
    ["PnL", (m) => m.pnl, (m) => dollars(m.pnl), "n"],
    ["", (m) => m.pnl, null, ""],
    ["spread", (m) => m.parts.spread, (m) => dollars(m.parts.spread), "n"],
    ["inventory", (m) => m.parts.inventory, (m) => dollars(m.parts.inventory), "n"],
    ["fees", (m) => m.parts.fee, (m) => dollars(m.parts.fee), "n"],
    ["settlement", (m) => m.parts.settlement, (m) => dollars(m.parts.settlement), "n"],
    ["maker", (m) => m.fills.maker, (m) => whole(m.fills.maker), "n"],
    ["taker", (m) => m.fills.taker, (m) => whole(m.fills.taker), "n"],
    ["volume", (m) => m.volume, (m) => dollars(m.volume), "n"],
    ["winner", (m) => m.winner ?? "", (m) => m.winner ?? "undecided", ""],
  ];
  const marketTable = () => {
    page.append(el("h2", {}, "PnL by market"));
    const drawn = new Set(record.markets.map((market) => market.index));
    const rows = result.marketTable.filter((market) => drawn.has(market.index) || market.pnl !== 0);
    if (rows.length === 0) return void page.append(el("p", { class: "soft" }, "No market was traded."));
    const largest = Math.max(...rows.map((market) => Math.abs(market.pnl)));
    const body = el("tbody");
    let order = { column: -1, down: false };
    const fill = () => {
      const [, by] = columns[order.column] ?? ["", (m) => m.index];
      const sorted = [...rows].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.index - b.index));
      if (order.down) sorted.reverse();
      body.replaceChildren(
        ...sorted.map((market) =>
          el(
            "tr",
            drawn.has(market.index) ? { class: "open", title: "show its chart", onclick: () => page.pickMarket(market.index) } : {},
            ...columns.map(([name, value, text, align]) =>
              text === null ? el("td", {}, bar(market.pnl, largest)) : el("td", { class: `${align} ${name === "PnL" ? tone(value(market)) : ""}` }, text(market)),
            ),
          ),
        ),
      );
    };
    const sortBy = (column) => {
      order = { column, down: order.column === column ? !order.down : column === 1 };
      fill();
    };
    const heads = columns.map(([name, , , align], column) => el("th", { class: align }, el("button", { onclick: () => sortBy(column) }, name)));
    fill();
    page.append(el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body)));
  };

  const amounts = {
    assumeSize: (v) => `${shares(v)} shares`,
    gross: (v) => `${shares(v)} shares`,
    net: (v) => `${shares(v)} shares`,
    cash: dollars,
    minMarketBuy: dollars,
    minPrice: (v) => dollars(v * 100),
    maxPrice: (v) => dollars(v * 100),
    winningBid: (v) => dollars(v * 100),
  };
  /** A parameter of a model with its unit, which its name tells. */
  const parameter = ([key, value]) => {
    if (typeof value !== "number") return `${key} ${value}`;
    if (key.endsWith("Micros")) return `${key.slice(0, -"Micros".length)} ${value / 1000} ms`;
    if (key.endsWith("PerMille")) return `${key.slice(0, -"PerMille".length)} ${value / 10} %`;
    return `${key} ${amounts[key] === undefined ? value : amounts[key](value)}`;
  };
  const noteTable = (rows) => el("table", {}, ...rows.map(([label, text, count]) => el("tr", {}, el("td", { class: "soft" }, label), el("td", {}, text), el("td", { class: "n" }, count))));
  const provenance = () => {
    const { data: source } = result;
    const models = result.models.map(({ model, name, parameters }) => [model, name, Object.entries(parameters).map(parameter).join(", ")]);
    page.append(el("h2", {}, "Models"), noteTable(models));
    if (result.madeUp.length > 0) {
      page.append(el("h2", {}, "Made up, not recorded"), noteTable(result.madeUp.map(({ name, text, value }) => [name, text, value === null ? "" : `${shares(value)} shares`])));
    }
    const notes = [
      ["corrected", source.corrections],
      ["assumed", source.assumptions],
      ["flaw", source.quality],
    ].flatMap(([kind, list]) => list.map(({ text, count }) => [kind, text, count === 0 ? "" : whole(count)]));
    page.append(el("h2", {}, "Data"));
    const { gaps, lateRows } = result;
    if (gaps > 0) notes.push(["gap", "silences of the feed, taken as a lost connection", whole(gaps)]);
    if (lateRows > 0) notes.push(["late", "rows after their market's end, not used", whole(lateRows)]);
    page.append(noteTable([["hash", el("span", { class: "mono" }, source.hash), ""], ...notes]));
    page.append(
      el("h2", {}, "Run"),
      noteTable([
        ["trace hash", el("span", { class: "mono" }, result.traceHash), ""],
        ["state hash", el("span", { class: "mono" }, result.stateHash), ""],
        ["calls, steps", `${whole(result.calls)}, ${whole(result.steps)}`, ""],
        ["speed", `${whole(Math.round(result.timing.eventsPerSecond))} events a second`, ""],
      ]),
    );
  };

  const gaps = () => {
    const table = result.askGaps;
    if (table === null || table === undefined) return;
    page.append(el("h2", {}, "Gaps between the asks and one dollar"));
    const names = ["event", "seen", "polls", "of one poll", "persisted", "filled"];
    const cells = (name, row) => [el("td", {}, name), ...[row.seen, row.polls, row.onePoll, row.persisted, row.filled].map((n) => el("td", { class: "n" }, whole(n)))];
    const rows = table.rows.filter((row) => row.seen > 0);
    page.append(
      el("p", { class: "soft" }, "seen: the asks of all legs, with fees, summed to under one dollar; persisted: still so when the orders would have arrived and every leg was polled again; filled: a basket was."),
      el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ...names.map((name, i) => el("th", { class: i > 0 ? "n" : "" }, name)))), el("tbody", {}, ...rows.map((row) => el("tr", {}, ...cells(row.event, row))), el("tr", {}, ...cells("all", table.total))))),
    );
    if (table.notSummed.length > 0) page.append(el("p", { class: "soft" }, "Not summed, because their outcomes are not known to be exclusive and exhaustive:"), noteTable(table.notSummed.map(({ event, reason }) => [event, reason, ""])));
  };

  head();
  tiles();
  equity();
  parts();
  gaps();
  markets();
  metrics();
  plots();
  marketTable();
  provenance();
  addEventListener("resize", () => {
    for (const { chart, box, height } of charts) chart.setSize({ width: box.clientWidth - 16, height });
  });
})();
