import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";

/** What an author brings from elsewhere: its code, and what completes the page's message. */
export interface Habit {
  readonly code: DiagnosticCode;
  readonly hint: string;
}

type Row = readonly [code: DiagnosticCode, modules: string, hint?: string];

/** Modules by what they are for. A hint stands for modules that have one of their own. */
const MODULES: readonly Row[] = [
  ["PMT0318", "pandas polars dask pyarrow modin duckdb"],
  ["PMT0319", "numpy cupy numba jax numexpr bottleneck"],
  ["PMT0320", "talib ta pandas_ta tulipy finta stockstats technical backtrader vectorbt"],
  ["PMT0321", "scipy statsmodels sklearn statistics torch tensorflow keras xgboost lightgbm py_vollib QuantLib"],
  ["PMT0322", "time datetime calendar zoneinfo pytz dateutil arrow pendulum sched"],
  ["PMT0323", "random secrets uuid"],
  [
    "PMT0324",
    "os sys pathlib io json csv pickle sqlite3 configparser tomllib yaml dotenv argparse shutil tempfile subprocess " +
      "glob gzip zipfile signal platform getpass click pydantic",
  ],
  [
    "PMT0325",
    "requests httpx aiohttp websockets websocket urllib http socket ssl asyncio threading multiprocessing concurrent " +
      "queue trio anyio redis kafka zmq py_clob_client web3 eth_account ccxt binance polymarket_us nautilus_trader",
  ],
  ["PMT0326", "logging loguru structlog warnings pprint rich tqdm prometheus_client"],
  ["PMT0327", "decimal fractions numbers"],
  ["PMT0328", "collections"],
  ["PMT0329", "functools itertools operator contextlib copy abc bisect heapq"],
];

const BY_MODULE: ReadonlyMap<string, DiagnosticCode> = new Map(
  MODULES.flatMap(([code, modules]) => modules.split(" ").map((module): [string, DiagnosticCode] => [module, code])),
);

/** What to write for a name of a module of Python's library. */
const NAMES: Readonly<Record<string, string>> = {
  "collections.defaultdict": "write `d: dict[str, float] = {}` and `d[k] = d.get(k, 0.0) + x`",
  "collections.Counter": "write `counts: dict[str, int] = {}` and `counts[k] = counts.get(k, 0) + 1`",
  "collections.OrderedDict": "a `dict` keeps the order of insertion",
  "collections.namedtuple": "write a `@dataclass` with typed fields",
  "collections.ChainMap": "ask one dict after the other: `d.get(k)`",
  "typing.NamedTuple": "write a `@dataclass` with typed fields",
  "typing.TypedDict": "write a `@dataclass` with typed fields",
  "functools.lru_cache": "keep the result in a field, and compute it again when its inputs change",
  "functools.cache": "keep the result in a field, and compute it again when its inputs change",
  "functools.cached_property": "keep the result in a field that `__init__` sets",
  "functools.partial": "write a function with the arguments filled in",
  "functools.reduce": "write a `for` loop with an accumulator",
  "itertools.chain": "write one loop after the other",
  "itertools.product": "nest two `for` loops",
  "itertools.combinations": "nest two `for` loops over indices",
  "itertools.count": "keep a counter: `i += 1`",
  "itertools.accumulate": "write a `for` loop with an accumulator",
  "itertools.islice": "count in the loop and `break`",
  "copy.copy": "lists and dicts have `.copy()`",
  "copy.deepcopy": "make a new object from the old one's fields",
  "bisect.insort": "append, and keep the list in order in a loop",
  "heapq.heappush": "keep the list in order as you append, and look at its end",
  "abc.ABC": "leave the base out",
  "abc.abstractmethod": "leave the decorator out",
};

const OTHERS: ReadonlyMap<DiagnosticCode, string> = new Map([
  ["PMT0323", "derive what should vary from the data or from a counter, or take it as a `param`"],
  ["PMT0328", "`dict` and `@dataclass` do what these do"],
  ["PMT0329", "write the loop out, or a small function"],
] satisfies [DiagnosticCode, string][]);

/** Names of `typing` that are a habit of their own. */
const RECORDS: ReadonlySet<string> = new Set(["NamedTuple", "TypedDict"]);

/** The habit behind an import of a module, or of names from it; null for a module that is none. */
export function moduleHabit(module: string, names: readonly string[]): Habit | null {
  const first = module.split(".")[0] ?? module;
  const record = first === "typing" ? names.find((name) => RECORDS.has(name)) : undefined;
  const code = record === undefined ? BY_MODULE.get(first) : "PMT0328";
  if (code === undefined) return null;
  const known = [...names.map((name) => `${module}.${name}`)].find((path) => Object.hasOwn(NAMES, path));
  return { code, hint: (known === undefined ? undefined : NAMES[known]) ?? OTHERS.get(code) ?? "" };
}

const BUILTINS: readonly Row[] = [
  ["PMT0532", "eval exec compile", "write the expression or the statements themselves"],
  ["PMT0532", "globals locals vars __import__", "name the variable: which ones there are is known before the run"],
  ["PMT0533", "getattr", "read the field by its name: `x.name`; for names from data use a dict"],
  ["PMT0533", "setattr delattr", "assign the field by its name: `x.name = value`; for names from data use a dict"],
  ["PMT0533", "hasattr dir", "declare the field with a type, `name: float | None`, and ask `x.name is None`"],
  ["PMT0534", "open", "take the value as a `param`; the engine records orders, fills and logs"],
  ["PMT0534", "input", "take the value as a `param`, which the command line sets"],
  ["PMT0535", "type issubclass", "every value has one known type; tell kinds apart by a field, such as an Enum"],
];

const BY_BUILTIN: ReadonlyMap<string, Habit> = new Map(
  BUILTINS.flatMap(([code, names, hint = ""]) =>
    names.split(" ").map((name): [string, Habit] => [name, { code, hint }]),
  ),
);

/** The habit behind a call of a builtin that the language does not have. */
export function builtinHabit(name: string): Habit | null {
  return BY_BUILTIN.get(name) ?? null;
}
