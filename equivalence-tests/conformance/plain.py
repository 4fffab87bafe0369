"""Runs conformance programs under plain CPython: no runner, no rewriting, the `pmt` package alone.

Arguments: paths of strategy files. Prints one JSON line a file: a list for each instance, with the
log lines of each call as [level, text] and the error that ended it as [class, file name, line] or null.
"""

import builtins
import importlib.util
import json
import pathlib
import re
import sys

# The first place is the folder of the program that runs.
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "runtime" / "python"))
sys.path.insert(0, "")

from pmt import Book, Context, Fill, LatestSignal, Market, Order, OrderUpdate, Price, Signal, SignalName, Size, Strategy, Trade, Usd  # noqa: E402
from pmt.market import NO, YES  # noqa: E402
from pmt.random import Random  # noqa: E402


ROUNDS = 12
# Sources of the SDK that are written in the language.
LIBRARY = ("flow.py", "indicators.py", "math.py", "pricing.py", "random.py")
CORPUS = pathlib.Path(__file__).resolve().parents[2] / "dsl-spec" / "conformance"


# The same values as `ORDERS` in run-programs.ts.
ORDERS = [
    Order(id=2, outcome=YES, is_buy=True, price=Price("0.52"), remaining=Size("10"), placed_at=100_000),
    Order(id=3, outcome=NO, is_buy=True, price=Price("0.41"), remaining=Size("2.5"), placed_at=200_000),
    Order(id=5, outcome=YES, is_buy=False, price=Price("0.58"), remaining=Size("30"), placed_at=200_000),
    Order(id=6, outcome=YES, is_buy=True, price=Price("0.51"), remaining=Size("7.25"), placed_at=300_000),
]
# Open orders in every call of the program that runs, where it says how many.
wanted_orders: int | None = None
# The stream of the instance that runs.
stream = Random(12345, 12345, 12345, 12345, 12345, 12345)


def orders(at: int) -> list[Order]:
    return [ORDERS[i % 4] for i in range(at % 5 if wanted_orders is None else wanted_orders)]


def context(
    now: int,
    two_sided: bool,
    at: int,
    opens_at: int = 0,
    *,
    tick: str = "0.01",
    is_open: bool = True,
    change: str | None = None,
    signals: dict[str, LatestSignal] | None = None,
) -> Context:
    """The same values as `inputs` in run-programs.ts."""
    no = Book(bid=Price("0.43"), bid_size=Size("0.000001"))
    book = Book(bid=Price("0.54"), ask=Price("0.56"), bid_size=Size("12.5"), bid_depth=Size("40"), no=no)
    if not two_sided:
        book = Book(ask=Price("0.56"), no=no)
    return Context(
        now=now,
        market=Market(
            opens_at=opens_at,
            closes_at=61_000_000,
            tick=Price(tick),
            min_size=Size("5"),
            is_open=is_open,
            change=change,
            strike=64_000.5 if two_sided else None,
        ),
        book=book,
        cash=Usd("250"),
        position_yes=Size("30"),
        position_no=Size("10"),
        next_order=7,
        orders=orders(at),
        signals=signals,
        random=stream,
    )


def scripted(strategy: Strategy, steps: list[list[str]]):
    """The calls of the lines `## calls: ...`, which script.ts describes."""
    now = 0
    tick, is_open = "0.01", True
    # Value, time when it came, and the source's own time of each signal.
    latest: dict[str, tuple[float, int, int | None]] = {}
    for what, *words in steps:
        now += (int(words[0]) if what == "wait" else 1) * 1_000_000
        arguments: tuple[object, ...] = ()
        change = None
        if what == "signal":
            time = int(words[2]) if len(words) > 2 else None
            latest[words[0]] = (float(words[1]), now, time)
            arguments = (Signal(value=float(words[1]), time=time, name=words[0]),)
        elif what == "trade":
            token, side, price, size = words
            outcome = YES if token == "YES" else NO
            arguments = (
                Trade(outcome=outcome, price=Price(price), size=Size(size), is_buy=side == "buy", time=now - 100_000),
            )
        elif what == "market":
            change = words[0]
            if change == "tick":
                tick = words[1]
            else:
                is_open = change == "opened"
        handler = {"thin": "on_book"}.get(what, f"on_{what}")
        if what == "wait" or change == "pending" or handler not in vars(type(strategy)):
            continue
        signals = {name: LatestSignal(value=value, age=now - at, time=time) for name, (value, at, time) in latest.items()}
        ctx = context(now, what != "thin", now // 1_000_000, tick=tick, is_open=is_open, change=change, signals=signals)
        if handler == "on_book":
            arguments = (ctx.book(YES),)
        elif what == "market":
            arguments = (ctx.market,)
        yield ctx, (lambda: getattr(strategy, handler)(ctx, *arguments))


def calls(strategy: Strategy):
    """Each declared handler with its arguments, in the order of run-programs.ts."""
    fill = Fill(
        outcome=NO,
        is_buy=True,
        price=Price("0.44"),
        size=Size("5"),
        fee=Usd("0.0123"),
        is_maker=False,
        order=9,
        time=3_950_000,
        stage="mined",
    )
    order = OrderUpdate(
        id=9, outcome=NO, is_buy=True, price=Price("0.44"), remaining=Size("2.5"), status="canceled"
    )
    rejected = OrderUpdate(
        id=9,
        outcome=NO,
        is_buy=True,
        price=Price("0.44"),
        remaining=Size("2.5"),
        status="rejected",
        reason="insufficient_cash",
    )
    trade = Trade(outcome=YES, price=Price("0.55"), size=Size("12.5"), is_buy=False, time=9_998_000)
    first = next((value.name for value in vars(type(strategy)).values() if isinstance(value, SignalName)), "")
    plan = [
        ("on_start", 1_000_000, True, lambda ctx: ()),
        ("on_book", 1_000_000, True, lambda ctx: (ctx.book(YES),)),
        ("on_book", 2_000_000, False, lambda ctx: (ctx.book(YES),)),
        ("on_timer", 3_000_000, True, lambda ctx: ()),
        ("on_fill", 4_000_000, True, lambda ctx: (fill,)),
        ("on_order", 5_000_000, True, lambda ctx: (order,)),
        ("on_order", 5_500_000, False, lambda ctx: (rejected,)),
        ("on_resolution", 6_000_000, True, lambda ctx: (NO,)),
        ("on_resolution", 6_000_000, True, lambda ctx: (None,)),
        ("on_stop", 7_000_000, True, lambda ctx: ()),
        ("on_signal", 8_000_000, True, lambda ctx: (Signal(value=64_000.25, time=7_999_000, name=first),)),
        ("on_signal", 9_000_000, False, lambda ctx: (Signal(value=-0.0, name=first),)),
        ("on_trade", 10_000_000, True, lambda ctx: (trade,)),
        ("on_market", 11_000_000, True, lambda ctx: (ctx.market,)),
    ]
    for name, now, two_sided, arguments in plan:
        if name in vars(type(strategy)):
            ctx = context(now, two_sided, now // 1_000_000, change="opened" if name == "on_market" else None)
            yield ctx, (lambda: getattr(strategy, name)(ctx, *arguments(ctx)))


def place(error: BaseException) -> list[object]:
    """Class, file and line of the innermost frame outside of the SDK's own implementation."""
    found = ["", 0]
    trace = error.__traceback__
    while trace is not None:
        file = pathlib.Path(trace.tb_frame.f_code.co_filename)
        if file.parent.name != "pmt" or file.name in LIBRARY:
            found = [file.name, trace.tb_lineno]
        trace = trace.tb_next
    return [type(error).__name__, *found]


def load(path: str) -> type[Strategy]:
    """The strategy of a file, with the modules beside it loaded anew."""
    folder = str(pathlib.Path(path).parent)
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None) or "").startswith(str(CORPUS)):
            del sys.modules[name]
    sys.path[0] = folder
    spec = importlib.util.spec_from_file_location("strategy", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks for its module there.
    sys.modules["strategy"] = module
    spec.loader.exec_module(module)
    found = [c for c in vars(module).values() if isinstance(c, type) and issubclass(c, Strategy)]
    return next(c for c in found if c is not Strategy)


def answer(logs: list[tuple[int, str]], error: BaseException | None) -> dict[str, object]:
    return {"logs": logs, "error": None if error is None else place(error)}


def printed(ctx: Context):
    """`print` within a call of the strategy: a line of its log."""
    return lambda *values, sep=" ": ctx.log.info(sep.join(map(str, values)))


def run_calls(calls) -> list[object]:
    """Answers up to the first error."""
    answers: list[object] = []
    for ctx, call in calls:
        builtins.print = printed(ctx)
        try:
            call()
        except Exception as error:
            return [*answers, answer(ctx.log.lines, error)]
        answers.append(answer(ctx.log.lines, None))
    return answers


def rounds(strategy: Strategy, case: int):
    """on_book of one case, once for every k."""
    for k in range(ROUNDS):
        ctx = context(case, k % 2 == 0, k, k)
        yield ctx, (lambda ctx=ctx: strategy.on_book(ctx, ctx.book(YES)))


def run(path: str) -> list[object]:
    """One list of answers for each instance: the start, then the calls."""
    global stream, wanted_orders
    source = pathlib.Path(path).read_text()
    cases = re.search(r"^## cases: (\d+)$", source, re.M)
    wanted = re.search(r"^## orders: (\d+)$", source, re.M)
    wanted_orders = int(wanted[1]) if wanted else None
    script = ";".join(re.findall(r"^## calls: (.*)$", source, re.M))
    steps = [step.split() for step in script.split(";") if step.strip()]
    instances: list[object] = []
    for case in range(int(cases[1]) if cases else 1):
        stream = Random(12345, 12345, 12345, 12345, 12345, 12345)
        try:
            strategy = load(path)()
        except Exception as error:
            instances.append([answer([], error)])
            continue
        made = rounds(strategy, case) if cases else scripted(strategy, steps) if steps else calls(strategy)
        instances.append([answer([], None), *run_calls(made)])
    return instances


for argument in sys.argv[1:]:
    sys.stdout.write(json.dumps(run(argument)) + "\n")
