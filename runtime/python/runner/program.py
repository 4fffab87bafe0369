"""The program: its files, checked by hash, rewritten, and run in a fresh namespace for each instance."""

from __future__ import annotations

import __future__
import ast
import builtins
import dataclasses
import enum
import hashlib
from collections.abc import Callable, Mapping
from types import CodeType, ModuleType, TracebackType
from typing import Any, Final, Literal, Optional, TypeAlias, Union

import pmt
from pmt.strategy import Strategy
from runner import checked
from runner.containers import Deque
from runner.fault import Fault, StepLimit
from runner.rewrite import (
    ASSERTION, BY_VALUE, CHECKED, COPY, DICT, EQUAL, FAIL, FLOAT, IN_PLACE, METHODS, NEGATE, ORDERED, ORDINAL, POWER, PRINT, SET_SLICE, STEP,
    TEXT, UNION,
    Rewriter,
)  # fmt: skip

# What a program may name without an import.
PLAIN = (
    "True False None abs bool classmethod divmod enumerate float isinstance len property range reversed staticmethod super zip str "
    "set sorted "
    "ZeroDivisionError IndexError ValueError OverflowError AssertionError RuntimeError KeyError "
    "TypeError NotImplementedError ArithmeticError LookupError Exception"
).split()

# The library behind `math`, and the names that it takes there.
MATH_LIBRARY = "pmt.math"
# The library of `ctx.random`, and the field in which the strategy holds its stream: no name of Python.
RANDOM_LIBRARY = "pmt.random"
RANDOM = "$random"
MATH_FUNCTIONS = ("exp", "expm1", "log", "log10", "log1p", "log2", "pow", "erf", "tanh")

# No annotation is ever evaluated.
ANNOTATIONS = __future__.annotations.compiler_flag


class Program:
    """Sources of an ABI file. `paths` holds the path of each, in the same order."""

    def __init__(self, abi: Mapping[str, Any], paths: list[str]) -> None:
        self.steps = checked.Steps(StepLimit)
        self.files: dict[str, int] = {}
        self.code: dict[str, CodeType] = {}
        self.hashes: list[str] = []
        self.texts = {
            index: ["str" if arg["type"] == "str" else arg.get("texts") for arg in template["args"]] for index, template in enumerate(abi["templates"])
        }
        # Package that the relative imports of each module start from.
        self.packages: dict[str, str] = {}
        # Module and name in its file of each class that has another name in the program.
        self.renamed: dict[str, tuple[str, str]] = {}
        for index, (source, path) in enumerate(zip(abi["sources"], paths, strict=True)):
            self.files[source["file"]] = index
            self.code[source["module"]] = self._compile(source, path)
            *folders, _ = source["file"].split("/")
            self.packages[source["module"]] = ".".join(folders)
            for written, name in source["renamed"]:
                self.renamed[name] = (source["module"], written)
        if len(self.files) != len(paths) or len(self.code) != len(paths) or "__main__" not in self.code:
            raise Fault("abi", "the sources need one __main__, and names that differ")
        self.strategy: str = abi["state"]["strategy"]
        self.params: list[tuple[str, str]] = [(p["name"], p["type"]) for p in abi["params"]]
        self.facades = _facades()
        # Takes the lines that `print` writes: the host gives the log of its calls.
        self.record: Callable[[str, int, tuple[Any, ...]], None] = lambda level, template, args: None

    def _compile(self, source: Mapping[str, Any], path: str) -> CodeType:
        try:
            with open(path, "rb") as file:
                text = file.read()
        except OSError as error:
            raise Fault("source-missing", f"{path}: {error.strerror}", path) from None
        digest = hashlib.sha256(text).hexdigest()
        if digest != source["sha256"]:
            raise Fault("source-changed", f"{path} was changed after compiling: its hash is not the ABI file's", path)
        self.hashes.append(digest)
        name = source["file"]
        try:
            tree = ast.parse(text, name)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise Fault("refused", f"{name}: {error}", name) from None
        new = Rewriter(name, source["conversions"], source["templates"], self.texts, source.get("equalities", [])).rewrite(tree)
        code: CodeType = compile(new, name, "exec", flags=ANNOTATIONS, dont_inherit=True, optimize=0)
        return code

    def has(self, module: str) -> bool:
        """Whether a module is a file of the program, or a package or folder that holds one."""
        return any(name == module or name.startswith(f"{module}.") for name in self.code)

    def place_of(self, traceback: TracebackType | None) -> tuple[int, int] | None:
        """(index of the source, line) of the innermost frame in the program's files."""
        place = None
        while traceback is not None:
            index = self.files.get(traceback.tb_frame.f_code.co_filename)
            if index is not None:
                place = (index, traceback.tb_lineno)
            traceback = traceback.tb_next
        return place


class Run:
    """One instance's modules. `start` runs module constants and `__init__`."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.modules: dict[str, ModuleType] = {}
        self.names = {**_builtins(program.steps.count, self._import), POWER: self._power, PRINT: self._print}
        self.strategy: Any = None
        # Of the instance's markets, by row.
        self.questions: list[str] = []

    def start(self, params: list[Any], seeds: list[int]) -> None:
        """Makes the strategy, with its parameters bound before `__init__`; `seeds` are those of a program that draws."""
        stream = self._module(RANDOM_LIBRARY).__dict__["Random"](*seeds) if seeds else None
        main = self._load("__main__")
        cls = getattr(main, self.program.strategy, None)
        if not (isinstance(cls, type) and issubclass(cls, Strategy)):
            raise Fault("abi", f"no strategy class {self.program.strategy}")
        strategy = cls.__new__(cls)
        for (name, _), value in zip(self.program.params, params, strict=True):
            setattr(strategy, name, value)
        strategy.__init__()  # type: ignore[misc]
        if stream is not None:
            setattr(strategy, RANDOM, stream)
        self.strategy = strategy

    def end(self) -> None:
        """Frees what the instance holds, at once: a namespace and its functions hold each other."""
        self.strategy = None
        for module in self.modules.values():
            module.__dict__.clear()
        self.modules.clear()
        self.names.clear()

    def find_class(self, name: str) -> type:
        """Class by its name in the program."""
        renamed = self.program.renamed.get(name)
        if renamed is not None:
            holder, written = renamed
            known = self.modules[holder].__dict__.get(written) if holder in self.modules else None
            if isinstance(known, type):
                return known
            raise Fault("abi", f"no class {written} in {holder}")
        elsewhere = set(self.program.renamed.values())
        for module in self.modules.values():
            cls = module.__dict__.get(name)
            if not isinstance(cls, type) or cls.__module__ != module.__name__:
                continue
            if (module.__name__, name) not in elsewhere:
                return cls
        raise Fault("abi", f"no class {name} in the program")

    def _load(self, name: str) -> ModuleType:
        module = ModuleType(name)
        module.__dict__["__builtins__"] = self.names
        self.modules[name] = module
        code = self.program.code.get(name)
        # A folder of files without `__init__.py` has no code.
        if code is not None:
            exec(code, module.__dict__)
        return module

    def _import(
        self,
        name: str,
        globals: Mapping[str, Any] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: tuple[str, ...] | None = (),
        level: int = 0,
    ) -> ModuleType:
        """`__import__` of the program: its own files and the facades, nothing else."""
        if level == 0 and name == "math":
            return self._math((globals or {}).get("__name__"))
        if level == 0 and name in self.program.facades:
            return self.program.facades[name]
        if level > 0:
            importer = (globals or {}).get("__name__", "__main__")
            parts = self.program.packages[importer].split(".") if self.program.packages[importer] else []
            if level - 1 > len(parts):
                raise Fault("refused", f"import of {'.' * level}{name}: outside of the project")
            name = ".".join([*parts[: len(parts) - (level - 1)], *([name] if name else [])])
        if not name:
            # `from . import x` of a file at the root.
            root = ModuleType("")
            for part in fromlist or ():
                if not self.program.has(part):
                    raise Fault("refused", f"import of {'.' * level}{part}: not a file of the program")
                setattr(root, part, self._module(part))
            return root
        module = self._module(name)
        if not fromlist:
            return self.modules[name.split(".")[0]] if level == 0 else module
        for part in fromlist:
            if part not in module.__dict__ and self.program.has(f"{name}.{part}"):
                self._module(f"{name}.{part}")
        return module

    def _math(self, importer: object) -> ModuleType:
        """`math`: its exact part, and for the program's own files the functions of `pmt.math` by their names."""
        exact = self.program.facades["math"]
        if importer == MATH_LIBRARY or not self.program.has(MATH_LIBRARY):
            return exact
        module = ModuleType("math")
        module.__dict__.update(exact.__dict__)
        library = self._module(MATH_LIBRARY).__dict__
        module.__dict__.update({name: library[name] for name in MATH_FUNCTIONS})
        return module

    def _print(self, template: int, args: tuple[Any, ...]) -> None:
        """`print`: a line of the log of the call that runs."""
        self.program.record("info", template, args)

    def _power(self, base: Any, exponent: Any) -> Any:
        """`**`: ints exactly, floats by the library."""
        if base.__class__ is int and exponent.__class__ is int:
            return checked.power(base, exponent)
        return self._module(MATH_LIBRARY).__dict__["_power"](base, exponent)

    def _module(self, name: str) -> ModuleType:
        """A file of the program, after the packages that it stands in; each is run once."""
        parts = name.split(".")
        parent: ModuleType | None = None
        module: ModuleType | None = None
        for depth in range(1, len(parts) + 1):
            known = ".".join(parts[:depth])
            if known == "__main__" or not self.program.has(known):
                raise Fault("refused", f"import of {name}: not a file of the program")
            parent = module
            module = self.modules.get(known) or self._load(known)
            if parent is not None and parts[depth - 1] not in parent.__dict__:
                setattr(parent, parts[depth - 1], module)
        assert module is not None
        return module


def _builtins(count: Callable[[], None], import_: Callable[..., ModuleType]) -> dict[str, Any]:
    """Builtins of the program: allow-listed names, and the helpers that the rewritten tree names."""
    names = {name: getattr(builtins, name) for name in PLAIN}
    helpers = {
        CHECKED[ast.Add]: checked.add,
        CHECKED[ast.Sub]: checked.subtract,
        CHECKED[ast.Mult]: checked.multiply,
        CHECKED[ast.FloorDiv]: checked.floor_divide,
        CHECKED[ast.Mod]: checked.modulo,
        NEGATE: checked.negate,
        STEP: count,
        TEXT: str,
        FLOAT: float,
        FAIL: checked.fail,
        BY_VALUE: checked.ByValue,
        ORDINAL: checked.ordinal,
        UNION: checked.unite,
        EQUAL: checked.equal,
        DICT: checked.dict_of,
        COPY: checked.copied,
        ORDERED: checked.ordered,
        IN_PLACE[ast.Add]: checked.add_in_place,
        IN_PLACE[ast.Mult]: checked.multiply_in_place,
        IN_PLACE[ast.Sub]: checked.subtract_in_place,
        IN_PLACE[ast.BitOr]: checked.unite_in_place,
        IN_PLACE[ast.BitAnd]: checked.intersect_in_place,
        IN_PLACE[ast.BitXor]: checked.differ_in_place,
        SET_SLICE: checked.set_slice,
        **{helper: getattr(checked, name) for name, helper in METHODS.items() if name != "sort"},
        ASSERTION: AssertionError,
    }
    replaced: dict[str, Any] = {"abs": checked.absolute, "int": checked.to_int, "round": checked.rounded, **checked.reductions(count)}
    replaced.update({"list": checked.Maker(checked.list_of), "dict": checked.Maker(checked.dict_copy)})
    machinery = {"__build_class__": builtins.__build_class__, "__import__": import_}
    return {**names, **helpers, **replaced, **machinery}


def _facades() -> dict[str, ModuleType]:
    """The modules that a program may import besides its own files, each with its public names only."""
    sdk = ModuleType("pmt")
    for name in pmt.__all__:
        setattr(sdk, name, getattr(pmt, name))
    exact = ModuleType("math")
    for name, member in checked.math_members().items():
        setattr(exact, name, member)
    enums = ModuleType("enum")
    for kind in (enum.Enum, enum.IntEnum, enum.auto):
        setattr(enums, kind.__name__, kind)
    records = ModuleType("dataclasses")
    for member in (dataclasses.dataclass, dataclasses.field):
        setattr(records, member.__name__, member)
    collections = ModuleType("collections")
    collections.__dict__["deque"] = Deque
    types, abstract = ModuleType("typing"), ModuleType("collections.abc")
    types.__dict__.update(Final=Final, Callable=Callable, Optional=Optional, Union=Union)
    types.__dict__.update(List=list, Dict=dict, Set=set, Tuple=tuple, Deque=Deque)
    types.__dict__.update(Literal=Literal, TypeAlias=TypeAlias, TYPE_CHECKING=False)
    abstract.__dict__["Callable"] = Callable
    exactly = {"pmt": sdk, "math": exact, "enum": enums, "dataclasses": records, "collections": collections}
    return {**exactly, "typing": types, "collections.abc": abstract}
