"""The child's half of the protocol: one binary frame a call, one back.

Request:  u32 length of the payload, u32 operation, u32 instance, u32 event kind; payload.
Response: u32 length of the payload, u32 status, f64 nanoseconds inside the handler, i32 source index
and i32 line of an error (-1: none); payload. Numbers little-endian, payloads f64 slots, except that
HELLO and faults speak JSON.
"""

from __future__ import annotations

import json
import platform
import tokenize  # noqa: F401 (tracebacks want it, and no file can be opened later)
import traceback
from collections.abc import Callable
from functools import partial
from struct import Struct, iter_unpack, pack
from time import perf_counter_ns
from typing import Any, Protocol

from pmt import context as codes
from pmt.market import MAX_MARKETS, OUTCOMES
from pmt.money import MAX_UNITS, Price, Size, Usd
from pmt.signals import MAX_SIGNALS
from runner.checked import MAX_INT
from runner.fault import Fault, StepLimit
from runner.lent import (
    CHANGES,
    OPEN,
    REASONS,
    STAGES,
    STATUSES,
    LentContext,
    Layout,
    lent_fill,
    lent_order,
    lent_signal,
    lent_trade,
    lent_winner,
    slot_of,
    text_from,
)
from runner.program import RANDOM, Program, Run
from runner.state import StateCodec

ABI_VERSION = 4

HELLO, START, HANDLE, SAVE, LOAD, DROP = range(6)
OK, ERROR, FAULT = range(3)

REQUEST = Struct("<IIII")
# Bytes for a request; a longer one (the hand-shake, a large state) gets a buffer of its own.
BUFFER = 65_536

Handler = Callable[[], None]
Instance = tuple[Run, dict[int, Handler]]

_PARAMS: dict[str, Callable[[float], Any]] = {
    "int": int,
    "float": float,
    "bool": lambda slot: slot != 0.0,
    "price": lambda slot: Price._make(int(slot)),
    "size": lambda slot: Size._make(int(slot)),
    "usd": lambda slot: Usd._make(int(slot)),
    "outcome": lambda slot: OUTCOMES[int(slot)],
}


class OutputSlots:
    """Places of the output scalars within a response."""

    def __init__(self, layout: Layout) -> None:
        def at(name: str) -> int:
            return layout.output[name] - layout.output_base

        self.target = at("target")
        self.intent_count = at("intentCount")
        self.log_slots = at("logSlots")
        self.logs_dropped = at("logsDropped")
        self.steps = at("steps")
        self.error_code = at("errorCode")
        self.error_site = at("errorSite")
        self.error_template = at("errorTemplate")
        self.error_arg_count = at("errorArgCount")
        self.error_arg0 = at("errorArg0")


class Input(Protocol):
    """Where requests come from: `readinto` gives at least one byte of one frame, or 0 at the end."""

    def readinto(self, buffer: memoryview, /) -> int | None: ...


class Output(Protocol):
    """Where answers go: `write` says how many bytes it took."""

    def write(self, data: bytes, /) -> int | None: ...


class Host:
    """Serves programs to the other end of a stream of frames, one at a time.

    `confine` takes away, once a program is read, what no strategy needs. A host without it may read one
    program after the other: each hand-shake begins anew.
    """

    def __init__(self, requests: Input, responses: Output, confine: Callable[[], None] | None) -> None:
        self.requests = requests
        self.responses = responses
        self.confine = confine
        self.is_ready = False
        self.input = bytearray(BUFFER)
        self.slots: Any = memoryview(self.input)[REQUEST.size :].cast("d")
        self.payload = b""
        # Slots of a START request behind the inputs.
        self.start_slots = 0
        self.instances: dict[int, Instance] = {}

    def serve(self) -> None:
        """Answers until the end of the requests, or until a hand-shake that fails for good."""
        while self.answer():
            pass

    def answer(self) -> bool:
        """Answers one request. False where none can follow."""
        header = self._read_frame()
        if header is None:
            return False
        _, operation, instance, kind = header
        try:
            self.start_slots = header[0] // 8 - self.layout.input_slots if operation == START else 0
            if operation == HANDLE:
                self._call(instance, kind)
            elif operation == START:
                self._start(instance)
            elif operation == SAVE:
                self._save(instance)
            elif operation == LOAD:
                self._load(instance)
            elif operation == DROP:
                self._drop(instance)
                self._send_slots([])
            elif operation == HELLO and not (self.is_ready and self.confine):
                self._answer_hello()
            else:
                raise Fault("abi", f"unknown operation {operation}")
        except Fault as fault:
            self._send_fault(fault)
        except Exception:
            self._send_fault(Fault("internal", traceback.format_exc()))
        return self.is_ready or self.confine is None

    # --- hand-shake -----------------------------------------------------------------------------

    def _answer_hello(self) -> None:
        hello = json.loads(self.payload)
        if hello["abiVersion"] != ABI_VERSION:
            raise Fault("abi", f"the runner speaks ABI version {ABI_VERSION}, not {hello['abiVersion']}")
        _check_codes(hello["layout"])
        for instance in list(self.instances):
            self._drop(instance)
        self._prepare(hello)
        answer = {
            "abiVersion": ABI_VERSION,
            "implementation": platform.python_implementation(),
            "version": platform.python_version(),
            "hashes": self.program.hashes,
        }
        self.is_ready = True
        if self.confine is not None:
            self.confine()
        self._send(OK, json.dumps(answer).encode())

    def _prepare(self, hello: dict[str, Any]) -> None:
        table = hello["layout"]
        abi = hello["abi"]
        self.layout = Layout(table, abi.get("signals", []))
        self.program = Program(abi, hello["paths"])
        self.seed_slots: int = table["seedSlots"] if abi.get("random") else 0
        self.codec = StateCodec(abi["state"])
        self.context = LentContext(self.layout, self.slots)
        self.program.record = self.context.lent_log.__pmt_record__
        self.traps: dict[type, int] = {}
        for name, row in table["traps"].items():
            self.traps[StepLimit if name == "StepLimit" else getattr(__import__("builtins"), name)] = row["trap"]
        self.at = OutputSlots(self.layout)
        self.no_outputs = [0.0] * self.layout.output_slots
        self.no_outputs[self.at.target] = table["targetTag"]
        # Without a table of sites an error has its place in the frame's header instead.
        self.no_outputs[self.at.error_site] = codes.ABSENT
        self.no_outputs[self.at.error_template] = codes.ABSENT
        self.handlers: list[tuple[int, str, str]] = [
            (table["eventKinds"][event], event, table["handlers"][event]) for event in abi["events"]
        ]
        self.step_budget = self.layout.input["stepBudget"]

    # --- calls ------------------------------------------------------------------------------------

    def _instance(self, instance: int) -> Instance:
        try:
            return self.instances[instance]
        except KeyError:
            raise Fault("abi", f"no instance {instance}") from None

    def _start(self, instance: int) -> None:
        run = Run(self.program)
        at = self.layout.input_slots
        slots = self.slots[at : at + len(self.program.params)].tolist()
        params = [_PARAMS[kind](slot) for (_, kind), slot in zip(self.program.params, slots, strict=True)]
        end = len(self.program.params) + self.seed_slots
        seeds = [int(slot) for slot in self.slots[at + len(self.program.params) : at + end].tolist()]
        texts = iter(self.slots[at + end : at + self.start_slots].tolist())
        count = int(self.slots[self.layout.input["marketCount"]])
        # A host may leave the questions out.
        run.questions = [text_from(texts) for _ in range(count)] if self.start_slots > end else []
        self.context.show_questions(run.questions)
        # Errors of `start` have no handler time.
        if self._guarded(lambda: run.start(params, seeds), timed=False):
            handlers = {kind: self._bound(event, getattr(run.strategy, name)) for kind, event, name in self.handlers}
            self.instances[instance] = (run, handlers)
        else:
            run.end()

    def _bound(self, event: str, handler: Callable[..., None]) -> Handler:
        """The handler of an event with what it is called with."""
        context, layout, slots = self.context, self.layout, self.slots
        if event == "book":
            return lambda: handler(context, context.event_book())
        if event == "fill":
            return lambda: handler(context, lent_fill(layout, slots))
        if event == "order":
            return lambda: handler(context, lent_order(layout, slots))
        if event == "signal":
            return lambda: handler(context, lent_signal(layout, slots))
        if event == "trade":
            return lambda: handler(context, lent_trade(layout, slots))
        if event == "market":
            return lambda: handler(context, context.market)
        if event == "resolution":
            return lambda: handler(context, lent_winner(layout, slots))
        return partial(handler, context)

    def _call(self, instance: int, kind: int) -> None:
        run, handlers = self._instance(instance)
        self.context.show_questions(run.questions)
        handler = handlers.get(kind)
        if self.seed_slots:
            self.context._random = getattr(run.strategy, RANDOM)
        if handler is None:
            raise Fault("abi", f"the strategy has no handler of event kind {kind}")
        if not self._guarded(handler, timed=True):
            self._drop(instance)

    def _drop(self, instance: int) -> None:
        run, _ = self.instances.pop(instance, (None, None))
        if run is not None:
            run.end()

    def _guarded(self, call: Callable[[], None], *, timed: bool) -> bool:
        """Runs a call of the program and answers it. False: it met an error of the language."""
        self.context.begin()
        steps = self.program.steps
        steps.begin(int(self.slots[self.step_budget]))
        begun = perf_counter_ns()
        try:
            call()
        except Fault:
            raise
        except Exception as error:
            nanoseconds = perf_counter_ns() - begun
            code = self.traps.get(type(error))
            place = self.program.place_of(error.__traceback__)
            if code is None or place is None:
                raise
            self._send_outputs(ERROR, nanoseconds if timed else 0, place, self._outputs(code, error))
            return False
        nanoseconds = perf_counter_ns() - begun
        self._send_outputs(OK, nanoseconds if timed else 0, (-1, -1), self._outputs(0, None))
        return True

    def _outputs(self, code: int, error: Exception | None) -> list[float]:
        """Output scalars, intents and log records, in this order."""
        log, at = self.context.lent_log, self.at
        slots = self.no_outputs.copy()
        slots[at.log_slots] = len(log.slots)
        slots[at.logs_dropped] = log.dropped
        slots[at.steps] = self.program.steps.taken()
        if error is None:
            intents = self.context._intents
            slots[at.intent_count] = len(intents)
            for record in intents:
                slots += record
        else:
            template, args = getattr(error, "pmt_message", (codes.ABSENT, ()))
            if len(args) > self.layout.max_args:
                raise Fault("abi", f"a message with more than {self.layout.max_args} arguments")
            slots[at.error_code] = code
            slots[at.error_template] = template
            slots[at.error_arg_count] = len(args)
            slots[at.error_arg0 : at.error_arg0 + len(args)] = map(slot_of, args)
        slots += log.slots
        return slots

    def _save(self, instance: int) -> None:
        run, _ = self._instance(instance)
        self._send_slots(self.codec.save(run.strategy, run.find_class))

    def _load(self, instance: int) -> None:
        run, _ = self._instance(instance)
        slots = [slot for (slot,) in iter_unpack("<d", self.payload)]
        self.codec.load(run.strategy, slots, run.find_class)
        self._send_slots([])

    # --- frames -----------------------------------------------------------------------------------

    def _read_frame(self) -> tuple[int, int, int, int] | None:
        """Header of the next request; None at the end. A call's payload stays in `input`, under `slots`;
        that of the hand-shake or of a state goes to `payload`."""
        with memoryview(self.input) as view:
            got = self._fill(view, 0, REQUEST.size)
            if got < REQUEST.size:
                return None
            length, operation, instance, kind = REQUEST.unpack_from(view)
            total = REQUEST.size + length
            if operation in (START, HANDLE):
                if total > len(view):
                    raise Fault("abi", "a request that is too long")
                if got < total and self._fill(view, got, total) < total:
                    return None
            else:
                whole = bytearray(length)
                read = got - REQUEST.size
                whole[:read] = view[REQUEST.size : got]
                if read < length and self._fill(memoryview(whole), read, length) < length:
                    return None
                self.payload = bytes(whole)
        return length, operation, instance, kind

    def _fill(self, view: memoryview, got: int, wanted: int) -> int:
        """Reads until `wanted` bytes are there, or the end. The other side sends one frame and waits, so
        that all that comes belongs to it."""
        while got < wanted:
            count = self.requests.readinto(view[got:])
            if not count:
                break
            got += count
        return got

    def _send_outputs(self, status: int, nanoseconds: int, place: tuple[int, int], slots: list[float]) -> None:
        count = len(slots)
        self._write(pack(f"<IIdii{count}d", count * 8, status, float(nanoseconds), *place, *slots))

    def _send_slots(self, slots: list[float]) -> None:
        self._send(OK, pack(f"<{len(slots)}d", *slots))

    def _send_fault(self, fault: Fault) -> None:
        self._send(FAULT, json.dumps({"code": fault.code, "file": fault.file, "message": fault.message}).encode())

    def _send(self, status: int, payload: bytes) -> None:
        self._write(pack("<IIdii", len(payload), status, 0.0, -1, -1) + payload)

    def _write(self, frame: bytes) -> None:
        sent = self.responses.write(frame) or 0
        while sent < len(frame):
            sent += self.responses.write(frame[sent:]) or 0


def _check_codes(table: dict[str, Any]) -> None:
    """The SDK holds the wire codes as constants; they must be those of layout.ts."""
    own = {
        "intentOps": {
            "quote": codes.QUOTE,
            "pull": codes.PULL,
            "limit": codes.LIMIT,
            "market": codes.MARKET,
            "cancel": codes.CANCEL,
            "cancelAll": codes.CANCEL_ALL,
            "replace": codes.REPLACE,
            "split": codes.SPLIT,
            "merge": codes.MERGE,
            "redeem": codes.REDEEM,
            "convert": codes.CONVERT,
        },
        "tif": {name.lower(): code for name, code in codes.TIFS.items()},
        "intentFlags": {"postOnly": codes.POST_ONLY},
        "quoteFlags": {"firstLevel": codes.FIRST_LEVEL, "nextLevel": codes.NEXT_LEVEL},
        "maxLevels": codes.MAX_LEVELS,
        "fillStages": {stage: code for code, stage in enumerate(STAGES)},
        "orderReasons": list(REASONS[1:]),
        "recordLevels": {"metric": codes.METRIC, "plot": codes.PLOT},
        "maxOpenOrders": codes.MAX_OPEN_ORDERS,
        "logLevels": {"debug": codes.DEBUG, "info": codes.INFO, "warning": codes.WARNING},
        "marketStatuses": {"pending": 0, "open": OPEN, "closed": 2, "resolved": 3},
        "marketChanges": CHANGES,
        "orderStatuses": {"live": 0, "filled": 1, "canceled": 2, "rejected": 3, "expired": 4},
        "outcomes": {str(outcome).lower(): outcome._index for outcome in OUTCOMES[:2]},
        "scales": {"price": Price._scale, "size": Size._scale, "usd": Usd._scale},
        "absent": codes.ABSENT,
        "maxIntents": codes.MAX_INTENTS,
        "maxInt": MAX_INT,
        "maxMarkets": MAX_MARKETS,
        "maxSignals": MAX_SIGNALS,
    }
    for name, value in own.items():
        if table.get(name) != value:
            raise Fault("abi", f"{name} of the layout is {table.get(name)}, the SDK's is {value}")
    if MAX_UNITS != MAX_INT or len(STATUSES) != 5:
        raise Fault("abi", "the SDK's tables disagree with each other")
