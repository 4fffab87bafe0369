"""Canonical state: fields as slots in declaration order, as the ABI's state schema says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pmt.market import OUTCOMES
from pmt.money import Price, Size, Usd
from runner.fault import Fault
from runner.lent import slot_of

Writer = Callable[[Any, list[float]], None]
Reader = Callable[[Iterator[float]], Any]
FindClass = Callable[[str], type]

_READERS: dict[str, Callable[[float], Any]] = {
    "int": int,
    "float": float,
    "bool": lambda slot: slot != 0.0,
    "price": lambda slot: Price._make(int(slot)),
    "size": lambda slot: Size._make(int(slot)),
    "usd": lambda slot: Usd._make(int(slot)),
    "outcome": lambda slot: OUTCOMES[int(slot)],
}


class StateCodec:
    """Writers and readers of one schema. A scalar is one slot, an optional 1 and its value or 0 alone,
    a list its length and its elements, an object its fields."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.strategy: str = schema["strategy"]
        self.classes: dict[str, list[tuple[str, dict[str, Any]]]] = {
            c["name"]: [(f["name"], f["type"]) for f in c["fields"]] for c in schema["classes"]
        }
        self.enums: dict[str, list[str]] = {e["name"]: e["members"] for e in schema.get("enums", [])}
        self.writers: dict[str, Writer] = {}
        self.write_strategy = self._object_writer(self.strategy)

    def save(self, strategy: object) -> list[float]:
        """Slots of every field of the strategy and of what it holds."""
        slots: list[float] = []
        self.write_strategy(strategy, slots)
        return slots

    def load(self, strategy: object, slots: list[float], find_class: FindClass) -> None:
        """Sets every field of the strategy from slots that `save` gave."""
        source = iter(slots)
        try:
            self._read_fields(strategy, self.strategy, source, find_class)
        except StopIteration:
            raise Fault("abi", "the state is too short for its schema") from None
        if next(source, None) is not None:
            raise Fault("abi", "the state is too long for its schema")

    def _object_writer(self, name: str) -> Writer:
        if name in self.writers:
            return self.writers[name]
        if name not in self.classes:
            raise Fault("abi", f"the state schema has no class {name}")
        fields = [(field, self._writer(kind)) for field, kind in self.classes[name]]

        def write(value: Any, slots: list[float]) -> None:
            for field, write_field in fields:
                write_field(getattr(value, field), slots)

        self.writers[name] = write
        return write

    def _writer(self, kind: dict[str, Any]) -> Writer:
        if kind["kind"] == "scalar":
            return _write_scalar
        if kind["kind"] == "object":
            return self._object_writer(kind["class"])
        if kind["kind"] == "enum":
            ordinals = {name: float(i) for i, name in enumerate(self.enums[kind["enum"]])}

            def write_member(value: Any, slots: list[float]) -> None:
                slots.append(ordinals[value._name_])

            return write_member
        inner = self._writer(kind["of"])
        if kind["kind"] == "list":

            def write_list(values: Any, slots: list[float]) -> None:
                slots.append(float(len(values)))
                for value in values:
                    inner(value, slots)

            return write_list

        def write_optional(value: Any, slots: list[float]) -> None:
            if value is None:
                slots.append(0.0)
            else:
                slots.append(1.0)
                inner(value, slots)

        return write_optional

    def _read_fields(self, value: object, name: str, slots: Iterator[float], find_class: FindClass) -> None:
        for field, kind in self.classes[name]:
            setattr(value, field, self._read(kind, slots, find_class))

    def _read(self, kind: dict[str, Any], slots: Iterator[float], find_class: FindClass) -> Any:
        if kind["kind"] == "scalar":
            return _READERS[kind["type"]](next(slots))
        if kind["kind"] == "enum":
            members: Any = find_class(kind["enum"])
            return members[self.enums[kind["enum"]][int(next(slots))]]
        if kind["kind"] == "optional":
            return None if next(slots) == 0.0 else self._read(kind["of"], slots, find_class)
        if kind["kind"] == "list":
            # Not a comprehension: a StopIteration inside one would end it quietly in a generator.
            values = []
            for _ in range(int(next(slots))):
                values.append(self._read(kind["of"], slots, find_class))
            return values
        cls = find_class(kind["class"])
        value: object = object.__new__(cls)
        self._read_fields(value, kind["class"], slots, find_class)
        return value


def _write_scalar(value: Any, slots: list[float]) -> None:
    slots.append(slot_of(value))
