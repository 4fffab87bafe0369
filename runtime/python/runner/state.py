"""Canonical state: objects and lists as slots in the order in which they are first met, as the ABI's state schema says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pmt.market import OUTCOMES
from pmt.money import Price, Size, Usd
from runner.containers import Deque
from runner.fault import Fault
from runner.lent import slot_of, text_from, text_slots

Writer = Callable[[Any, list[float], "Walk"], None]
FindClass = Callable[[str], type]

# What has an identity of its own.
REFERENCES = frozenset({"object", "list", "dict", "set", "deque"})

_READERS: dict[str, Callable[[float], Any]] = {
    "int": int,
    "float": float,
    "bool": lambda slot: slot != 0.0,
    "price": lambda slot: Price._make(int(slot)),
    "size": lambda slot: Size._make(int(slot)),
    "usd": lambda slot: Usd._make(int(slot)),
    "outcome": lambda slot: OUTCOMES[int(slot)],
}


class Walk:
    """Objects and lists of one save or load, in the order of their numbers, which count from 1."""

    def __init__(self, root: object, contents: Any) -> None:
        self.numbers: dict[int, int] = {}
        # An object, and what handles its contents.
        self.objects: list[tuple[Any, Any]] = []
        self.find_class: FindClass | None = None
        # Ordinal of each class among those of a union, by the union.
        self.tags: dict[int, dict[type, int]] = {}
        self.keep(root, contents)

    def keep(self, value: object, contents: Any) -> int:
        """Number of an object; a new one for one that was not met before."""
        number = self.numbers.get(id(value))
        if number is None:
            self.objects.append((value, contents))
            number = self.numbers[id(value)] = len(self.objects)
        return number


class StateCodec:
    """Writers and readers of one schema; `StateSchema` of the ABI file says what stands where."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.strategy: str = schema["strategy"]
        self.classes: dict[str, list[tuple[str, dict[str, Any]]]] = {
            c["name"]: [(f["name"], f["type"]) for f in c["fields"]] for c in schema["classes"]
        }
        self.enums: dict[str, list[str]] = {e["name"]: e["members"] for e in schema.get("enums", [])}
        self.contents: dict[str, Writer] = {}
        self.write_strategy = self._fields_writer(self.strategy)

    def save(self, strategy: object, find_class: FindClass) -> list[float]:
        """Slots of the strategy and of all that it holds."""
        slots: list[float] = []
        walk = Walk(strategy, self.write_strategy)
        walk.find_class = find_class
        # New objects join at the end.
        for value, write in walk.objects:
            write(value, slots, walk)
        return slots

    def load(self, strategy: object, slots: list[float], find_class: FindClass) -> None:
        """Sets every field of the strategy, and of new objects, from slots that `save` gave."""
        source = iter(slots)
        walk = Walk(strategy, {"kind": "object", "class": self.strategy})
        try:
            for value, kind in walk.objects:
                self._fill(value, kind, source, walk, find_class)
        except StopIteration:
            raise Fault("abi", "the state is too short for its schema") from None
        if next(source, None) is not None:
            raise Fault("abi", "the state is too long for its schema")

    # --- save -----------------------------------------------------------------------------------

    def _fields_writer(self, name: str) -> Writer:
        """Puts the fields of an object of a class."""
        known = self.contents.get(name)
        if known is not None:
            return known
        if name not in self.classes:
            raise Fault("abi", f"the state schema has no class {name}")
        fields: list[tuple[str, Writer]] = []

        def write(value: Any, slots: list[float], walk: Walk) -> None:
            for field, write_field in fields:
                write_field(getattr(value, field), slots, walk)

        # Known before its fields are: a class may hold its own kind.
        self.contents[name] = write
        fields += [(field, self._writer(kind)) for field, kind in self.classes[name]]
        return write

    def _contents_writer(self, kind: dict[str, Any]) -> Writer:
        if kind["kind"] == "object":
            return self._fields_writer(kind["class"])
        inner = self._writer(kind["of"])
        if kind["kind"] == "dict":
            write_key = self._writer(kind["key"])

            def write_dict(values: Any, slots: list[float], walk: Walk) -> None:
                slots.append(float(len(values)))
                for key, value in values.items():
                    write_key(key, slots, walk)
                    inner(value, slots, walk)

            return write_dict

        if kind["kind"] == "set":
            # CPython's own order differs from run to run.
            ordinals = self.enums[kind["of"]["enum"]].index if kind["of"]["kind"] == "enum" else None

            def write_set(values: Any, slots: list[float], walk: Walk) -> None:
                slots.append(float(len(values)))
                for value in sorted(values, key=None if ordinals is None else lambda m: ordinals(m._name_)):
                    inner(value, slots, walk)

            return write_set
        if kind["kind"] == "deque":

            def write_deque(values: Any, slots: list[float], walk: Walk) -> None:
                slots.append(-1.0 if values.maxlen is None else float(values.maxlen))
                slots.append(float(len(values)))
                for value in values:
                    inner(value, slots, walk)

            return write_deque

        def write_list(values: Any, slots: list[float], walk: Walk) -> None:
            slots.append(float(len(values)))
            for value in values:
                inner(value, slots, walk)

        return write_list

    def _writer(self, kind: dict[str, Any]) -> Writer:
        """Puts a value: a scalar, an optional, or the number of an object."""
        if kind["kind"] == "scalar":
            return _write_scalar
        if kind["kind"] == "tuple":
            items = [self._writer(item) for item in kind["items"]]

            def write_tuple(value: Any, slots: list[float], walk: Walk) -> None:
                for write_item, item in zip(items, value, strict=True):
                    write_item(item, slots, walk)

            return write_tuple
        if kind["kind"] == "enum":
            ordinals = {name: float(i) for i, name in enumerate(self.enums[kind["enum"]])}

            def write_member(value: Any, slots: list[float], walk: Walk) -> None:
                slots.append(ordinals[value._name_])

            return write_member
        if kind["kind"] == "str":
            return _write_text
        if kind["kind"] == "union":
            return self._union_writer(kind["classes"])
        if kind["kind"] in REFERENCES:
            contents = self._contents_writer(kind)

            def write_number(value: Any, slots: list[float], walk: Walk) -> None:
                slots.append(float(walk.keep(value, contents)))

            return write_number
        inner = self._writer(kind["of"])
        numbered = kind["of"]["kind"] in REFERENCES

        tagged = kind["of"]["kind"] == "union"

        def write_optional(value: Any, slots: list[float], walk: Walk) -> None:
            if value is None:
                slots += (0.0, 0.0) if tagged else (0.0,)
                return
            if not numbered and not tagged:
                slots.append(1.0)
            inner(value, slots, walk)

        return write_optional

    def _union_writer(self, names: list[str]) -> Writer:
        """Puts the number of an object of one of several classes, and the ordinal of its class."""
        key = id(names)
        contents: list[Writer] = []

        def write_tagged(value: Any, slots: list[float], walk: Walk) -> None:
            tags = walk.tags.get(key)
            if tags is None:
                assert walk.find_class is not None
                tags = walk.tags[key] = {walk.find_class(name): tag for tag, name in enumerate(names)}
            if not contents:
                contents.extend(self._fields_writer(name) for name in names)
            tag = tags[value.__class__]
            slots += (float(walk.keep(value, contents[tag])), float(tag))

        return write_tagged

    # --- load -----------------------------------------------------------------------------------

    def _fill(
        self, value: Any, kind: dict[str, Any], slots: Iterator[float], walk: Walk, find_class: FindClass
    ) -> None:
        """Contents of an object that was made blank."""
        if kind["kind"] == "object":
            for field, inner in self.classes[kind["class"]]:
                # A frozen dataclass refuses to be changed by its own way.
                object.__setattr__(value, field, self._read(inner, slots, walk, find_class))
            return
        if kind["kind"] == "dict":
            for _ in range(int(next(slots))):
                key = self._read(kind["key"], slots, walk, find_class)
                value[key] = self._read(kind["of"], slots, walk, find_class)
            return
        if kind["kind"] == "deque":
            value.limit(int(next(slots)))
        # Not a comprehension: a StopIteration inside one would end it quietly in a generator.
        for _ in range(int(next(slots))):
            element = self._read(kind["of"], slots, walk, find_class)
            if kind["kind"] == "set":
                value.add(element)
            else:
                value.append(element)

    def _read(self, kind: dict[str, Any], slots: Iterator[float], walk: Walk, find_class: FindClass) -> Any:
        if kind["kind"] == "scalar":
            return _READERS[kind["type"]](next(slots))
        if kind["kind"] == "tuple":
            read = []
            for item in kind["items"]:
                read.append(self._read(item, slots, walk, find_class))
            return tuple(read)
        if kind["kind"] == "enum":
            members: Any = find_class(kind["enum"])
            return members[self.enums[kind["enum"]][int(next(slots))]]
        if kind["kind"] == "str":
            return text_from(slots)
        if kind["kind"] in REFERENCES:
            return self._take(kind, int(next(slots)), walk, find_class)
        if kind["kind"] == "union":
            return self._take_tagged(kind, int(next(slots)), int(next(slots)), walk, find_class)
        first = next(slots)
        if kind["of"]["kind"] == "union":
            tag = int(next(slots))
            return None if first == 0.0 else self._take_tagged(kind["of"], int(first), tag, walk, find_class)
        if first == 0.0:
            return None
        if kind["of"]["kind"] in REFERENCES:
            return self._take(kind["of"], int(first), walk, find_class)
        return self._read(kind["of"], slots, walk, find_class)

    def _take_tagged(self, kind: dict[str, Any], number: int, tag: int, walk: Walk, find_class: FindClass) -> Any:
        if not 0 <= tag < len(kind["classes"]):
            raise Fault("abi", f"the state has no class {tag} there")
        return self._take({"kind": "object", "class": kind["classes"][tag]}, number, walk, find_class)

    def _take(self, kind: dict[str, Any], number: int, walk: Walk, find_class: FindClass) -> Any:
        """The object of a number: a blank one where it is the next new one."""
        if number == len(walk.objects) + 1:
            value: Any = {"dict": dict, "set": set, "deque": Deque}.get(kind["kind"], list)()
            if kind["kind"] == "object":
                cls = find_class(kind["class"])
                value = object.__new__(cls)
            walk.keep(value, kind)
            return value
        if not 1 <= number <= len(walk.objects) or walk.objects[number - 1][1] != kind:
            raise Fault("abi", f"the state has no object {number} of that type")
        return walk.objects[number - 1][0]


def _write_scalar(value: Any, slots: list[float], walk: Walk) -> None:
    slots.append(slot_of(value))


def _write_text(value: str, slots: list[float], walk: Walk) -> None:
    slots += text_slots(value)
