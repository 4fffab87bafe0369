"""Rewrites the syntax tree of a checked source, so that CPython's run of it has the language's meaning.

An allow-list of node types stands before everything: what it does not name is refused. Names of
helpers are `__pmt_*__`, which a program cannot spell (dunder names are refused) and which Python
does not mangle inside classes.
"""

from __future__ import annotations

import ast
from typing import Any, Literal, TypeVar, cast

from runner.fault import Fault

_N = TypeVar("_N", bound=ast.AST)

STEP = "__pmt_step__"
FLOAT = "__pmt_float__"
FAIL = "__pmt_fail__"
BY_VALUE = "__pmt_by_value__"
ORDINAL = "__pmt_ordinal__"
EQUAL = "__pmt_equal__"
DICT = "__pmt_dict__"
COPY = "__pmt_copy__"
ORDERED = "__pmt_ordered__"
# Methods of lists and dicts whose meaning is pinned, by their names; of other objects they are what they are.
METHODS = {name: f"__pmt_{name}__" for name in ("index", "count", "remove", "sort", "extend", "update")}
IN_PLACE: dict[type[ast.operator], str] = {
    ast.Add: "__pmt_add_in_place__",
    ast.Mult: "__pmt_multiply_in_place__",
    ast.Sub: "__pmt_subtract_in_place__",
    ast.BitOr: "__pmt_unite_in_place__",
    ast.BitAnd: "__pmt_intersect_in_place__",
    ast.BitXor: "__pmt_differ_in_place__",
}
SET_SLICE = "__pmt_set_slice__"
ASSERTION = "__pmt_assertion__"
PRINT = "__pmt_print__"
UNION = "__pmt_union__"
# What makes a type of types, without an import and with one.
CONTAINERS = frozenset({"list", "dict", "set", "tuple"})
TYPE_MAKERS = frozenset({"deque", "Literal", "Callable", "List", "Dict", "Set", "Tuple", "Deque", "Optional", "Union"})
TYPE_MODULES = frozenset({"typing", "collections", "collections.abc"})
TEXT = "__pmt_text__"
# Names that the language gives to classes of the author.
OWN_DUNDERS = frozenset({"__init__", "__eq__", "__lt__", "__str__", "__len__"})
TEXT_METHODS = frozenset({"startswith", "endswith", "join"})
# What may stand before a method.
ROLES = frozenset({"property", "staticmethod", "classmethod"})
LOG_LEVELS = frozenset({"debug", "info", "warning"})
# Methods of a context that leave a record in its log.
RECORDS = frozenset({"metric", "plot"})

POWER = "__pmt_power__"

# Types that are written with those of their parts.
TYPES_OF_PARTS = frozenset({"list", "dict", "set", "tuple", "deque", "Callable", "Final", "List", "Dict", "Set", "Tuple", "Deque", "Literal", "Optional", "Union"})

CHECKED: dict[type[ast.operator], str] = {
    ast.Add: "__pmt_add__",
    ast.Sub: "__pmt_subtract__",
    ast.Mult: "__pmt_multiply__",
    ast.FloorDiv: "__pmt_floor_divide__",
    ast.Mod: "__pmt_modulo__",
    ast.Pow: POWER,
}
NEGATE = "__pmt_negate__"

ALLOWED: frozenset[type[ast.AST]] = frozenset(
    {
        ast.Module, ast.ClassDef, ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.Assign, ast.AugAssign,
        ast.AnnAssign, ast.For, ast.While, ast.If, ast.Raise, ast.Assert, ast.Expr, ast.Pass, ast.Break, ast.Continue,
        ast.Import, ast.ImportFrom, ast.alias, ast.BoolOp, ast.And, ast.Or, ast.BinOp, ast.Add, ast.Sub, ast.Mult,
        ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.UnaryOp, ast.UAdd, ast.USub, ast.Not, ast.IfExp, ast.Compare, ast.Eq,
        ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Is, ast.IsNot, ast.In, ast.NotIn, ast.Call, ast.keyword, ast.JoinedStr,
        ast.FormattedValue, ast.Constant, ast.Attribute, ast.Subscript, ast.Name, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.Delete,
        ast.Load, ast.Store, ast.Del, ast.ListComp, ast.Lambda, ast.DictComp, ast.SetComp, ast.GeneratorExp, ast.comprehension,
        ast.BitOr, ast.BitAnd, ast.BitXor, ast.Slice, ast.Match, ast.match_case, ast.MatchValue, ast.MatchSingleton, ast.MatchOr, ast.MatchAs,
    }
)  # fmt: skip

RELATIONS: dict[type[ast.cmpop], str] = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}

ANNOTATIONS = frozenset({"annotation", "returns"})

Span = tuple[int, int, int, int]
Place = tuple[int, int]


def check_subset(tree: ast.Module, file: str) -> None:
    """Fault `refused` for the first node that the language does not have. Annotations are never run."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        reason = _foreign(node)
        if reason is not None:
            raise Fault("refused", f"{file}:{getattr(node, 'lineno', '?')}: {reason}", file)
        for name, value in ast.iter_fields(node):
            if name in ANNOTATIONS:
                continue
            parts = value if isinstance(value, list) else [value]
            pending.extend(part for part in parts if isinstance(part, ast.AST))


def _foreign(node: ast.AST) -> str | None:
    """Why a node is not the language's, or None."""
    if type(node) not in ALLOWED:
        return f"{type(node).__name__} is not in the language"
    for name in _names(node):
        if name.startswith("__") and not (name in OWN_DUNDERS and isinstance(node, ast.FunctionDef)) and not _is_base_init(node):
            return f"the name {name} is Python's own"
    match node:
        case ast.ClassDef(keywords=[_, *_]):
            return "a class has no keywords"
        case ast.ClassDef(decorator_list=decorators) if not all(map(_is_dataclass, decorators)):
            return "a class has no decorator but dataclass"
        case ast.FunctionDef(decorator_list=decorators) if not all(map(_is_role, decorators)):
            return "a function has no decorator but property, staticmethod or classmethod"
        case ast.arguments(vararg=vararg, kwarg=kwarg) if vararg is not None or kwarg is not None:
            return "a function has no *args and no **kwargs"
        case ast.Dict(keys=keys) if None in keys:
            return "a dict literal has no **"
        case ast.Delete(targets=targets) if not all(isinstance(t, ast.Subscript) for t in targets):
            return "del takes items of lists and dicts"
        case ast.keyword(arg=None):
            return "a call has no **"
        case ast.For(orelse=[_, *_]) | ast.While(orelse=[_, *_]):
            return "a loop has no else"
        case ast.MatchAs(pattern=ast.AST()):
            return "a pattern has no as"
        case ast.comprehension(is_async=is_async) if is_async:
            return "a comprehension is not async"
        case ast.Raise(exc=exc, cause=cause) if exc is None or cause is not None:
            return "raise takes one error and no cause"
        case ast.Attribute(value=ast.Constant() | ast.JoinedStr(), attr=attr) if attr not in TEXT_METHODS:
            return f"a literal has no attribute {attr}"
        case ast.Constant(value=value) if not (value is None or isinstance(value, (bool, int, float, str))):
            return "a literal is a number, a string, True, False or None"
        case ast.FormattedValue(conversion=conversion) if conversion not in (-1, ord("r"), ord("s")):
            return "an f-string has no conversion but !r and !s"
        case ast.AugAssign(target=target) if not isinstance(target, (ast.Name, ast.Attribute, ast.Subscript)):
            return "an augmented assignment has one target"
    return None


def _is_role(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ROLES


def _is_base_init(node: ast.AST) -> bool:
    """`super().__init__`."""
    match node:
        case ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super"), args=[], keywords=[])):
            return True
    return False


def _is_dataclass(node: ast.expr) -> bool:
    """`@dataclass`, or `@dataclass(frozen=True)`: a name, and options that are True or False."""
    match node:
        case ast.Name():
            return True
        case ast.Call(func=ast.Name(), args=[], keywords=keywords):
            return all(isinstance(k.value, ast.Constant) and isinstance(k.value.value, bool) for k in keywords)
    return False


def _names(node: ast.AST) -> list[str]:
    """Every name that a node itself spells."""
    spelled = (getattr(node, field, None) for field in ("id", "attr", "name", "asname", "arg"))
    return [name for name in spelled if isinstance(name, str)]


class Rewriter(ast.NodeTransformer):
    """One source. `conversions`, `templates` and `equalities` are those of the ABI file; `texts` gives for each template
    the texts of its arguments, where they are members of enums."""

    def __init__(
        self,
        file: str,
        conversions: list[list[int]],
        templates: list[list[int]],
        texts: dict[int, list[list[str] | Literal["str"] | None]],
        equalities: list[list[int]],
    ) -> None:
        self.file = file
        self.conversions: dict[Span, int] = {(a, b, c, d): 0 for a, b, c, d in conversions}
        self.templates: dict[Place, int] = {(line, column): index for line, column, index in templates}
        self.templates_used: set[Place] = set()
        self.texts = texts
        self.equalities: dict[Span, int] = {(a, b, c, d): 0 for a, b, c, d in equalities}
        self.temporaries = 0
        self.floats: set[str] = set()
        self.float_fields: set[str] = set()
        # Names that the source gives a meaning of its own, anywhere and without an import.
        self.bound: set[str] = set()
        # Names under which the source imports what makes types.
        self.type_makers: set[str] = set()

    def rewrite(self, tree: ast.Module) -> ast.Module:
        """The new tree. Fault `refused` for a node outside the subset, `abi` for a position of no node."""
        tree.body = [statement for statement in tree.body if not _is_export_list(statement)]
        check_subset(tree, self.file)
        self.bound = _bound_names(tree)
        for statement in tree.body:
            if isinstance(statement, ast.ImportFrom) and statement.module in TYPE_MODULES:
                self.type_makers.update(a.asname or a.name for a in statement.names if a.name in TYPE_MAKERS)
        tree.body = [self.without_types(statement) for statement in tree.body]
        new = cast(ast.Module, self.visit(tree))
        for span, found in self.conversions.items():
            if found != 1:
                raise Fault("abi", f"{self.file}: conversion at {span} names {found} expressions")
        for span, found in self.equalities.items():
            if found != 1:
                raise Fault("abi", f"{self.file}: {found} comparisons at {span}")
        for place in self.templates:
            if place not in self.templates_used:
                raise Fault("abi", f"{self.file}: no log, raise or assert at {place}")
        return new

    def without_types(self, statement: ast.stmt) -> ast.stmt:
        """A name for a type at the top of a file, `Ladder = dict[int, float]`, says nothing when it runs."""
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and isinstance(statement.value, ast.Subscript):
            made = statement.value.value
            if isinstance(made, ast.Name) and (made.id in self.type_makers or made.id in CONTAINERS - self.bound):
                statement.value = _at(ast.Tuple([], ast.Load()), statement.value)
        return statement

    # --- every node ---------------------------------------------------------------------------

    def visit(self, node: ast.AST) -> Any:
        span = _span(node)
        converted = span is not None and span in self.conversions and not _is_store(node)
        new = super().visit(node)
        if converted and span is not None:
            self.conversions[span] += 1
            new = _call(FLOAT, [new], node)
        return new

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        return _one_line(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        if _is_float(node.annotation):
            self.floats.add(node.arg)
        node.annotation = None
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        # Annotations are taken out: there is nothing left to postpone.
        return None if node.module == "__future__" and node.level == 0 else node

    # --- definitions ------------------------------------------------------------------------------

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.float_fields = _float_fields(node)
        if node.decorator_list:
            node.body = [self.data_field(s) if isinstance(s, ast.AnnAssign) else self.visit(s) for s in node.body]
        else:
            self.generic_visit(node)
        self.float_fields = set()
        return node

    def data_field(self, node: ast.AnnAssign) -> ast.AST:
        """A field of a dataclass keeps an annotation, one that says nothing: `dataclass` looks for it."""
        value = None if node.value is None else self.visit(node.value)
        return _at(ast.AnnAssign(node.target, _at(ast.Tuple([], ast.Load()), node), value, 1), node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        self.floats = set()
        self.generic_visit(node)
        self.floats = set()
        node.body.insert(0, _statement(STEP, node))
        return node

    # --- statements -------------------------------------------------------------------------------

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if isinstance(node.target, ast.Name) and _is_float(node.annotation):
            self.floats.add(node.target.id)
        if node.value is None:
            return _at(ast.Pass(), node)
        return _at(ast.Assign([self.visit(node.target)], self.visit(node.value)), node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        """`xs[a:b] = ys` has a longest list; its value comes first."""
        match node.targets:
            case [ast.Subscript(value=holder, slice=ast.Slice(lower=lower, upper=upper))]:
                bounds = [_at(ast.Constant(None), node) if bound is None else self.visit(bound) for bound in (lower, upper)]
                value = self.visit(node.value)
                return _at(ast.Expr(_call(SET_SLICE, [value, self.visit(holder), *bounds], node)), node)
        return self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> Any:
        """`x += e` becomes `x = x + e`, with the parts of `x` computed once and before e."""
        before: list[ast.stmt] = []
        target = node.target
        load: ast.expr
        if isinstance(target, ast.Name):
            load = _at(ast.Name(target.id, ast.Load()), target)
        elif isinstance(target, ast.Attribute):
            target.value = self.once(target.value, before)
            load = _at(ast.Attribute(target.value, target.attr, ast.Load()), target)
        elif isinstance(target, ast.Subscript):
            target.value = self.once(target.value, before)
            target.slice = self.once(target.slice, before)
            load = _at(ast.Subscript(target.value, target.slice, ast.Load()), target)
        else:
            raise AssertionError(f"target {target!r}")
        in_place = IN_PLACE.get(type(node.op))
        if in_place is not None and not self.is_float(load) and not self.is_float(node.value):
            changed = _call(in_place, [self.visit(load), self.visit(node.value)], node)
            return [*before, _at(ast.Assign([self.visit(target)], changed), node)]
        # The statement has no expression of its own; its sum never stands in the conversions.
        value = self.visit_BinOp(_at(ast.BinOp(load, node.op, node.value), node))
        return [*before, _at(ast.Assign([self.visit(target)], value), node)]

    def once(self, part: ast.expr, before: list[ast.stmt]) -> ast.expr:
        """An expression that may stand twice: the part itself, or a temporary that holds it."""
        if isinstance(part, (ast.Name, ast.Constant)):
            return part
        name = f"__pmt_part_{self.temporaries}__"
        self.temporaries += 1
        before.append(_at(ast.Assign([_at(ast.Name(name, ast.Store()), part)], self.visit(part)), part))
        return _at(ast.Name(name, ast.Load()), part)

    def visit_For(self, node: ast.For) -> ast.AST:
        span = _span(node.target)
        self.generic_visit(node)
        if span is not None and span in self.conversions and isinstance(node.target, ast.Name):
            self.conversions[span] += 1
            name = node.target.id
            value = _call(FLOAT, [_at(ast.Name(name, ast.Load()), node)], node)
            node.body.insert(0, _at(ast.Assign([_at(ast.Name(name, ast.Store()), node)], value), node))
        node.body.insert(0, _statement(STEP, node))
        return node

    def visit_While(self, node: ast.While) -> ast.AST:
        self.generic_visit(node)
        node.body.insert(0, _statement(STEP, node))
        return node

    def visit_MatchValue(self, node: ast.MatchValue) -> ast.AST:
        # A literal or a member of an enum: a pattern is no place for the call of a helper.
        return node

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        template = self.template_of(node)
        if template is None:
            return self.generic_visit(node)
        call = node.exc
        if not (isinstance(call, ast.Call) and len(call.args) == 1 and not call.keywords):
            raise Fault("abi", f"{self.file}:{node.lineno}: a template at a raise without a message")
        node.exc = _call(FAIL, [self.visit(call.func), *self.message(call.args[0], template)], node)
        return node

    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        """Also under -O; the error belongs to the first line of the statement."""
        template = self.template_of(node)
        error: ast.expr = _at(ast.Name(ASSERTION, ast.Load()), node)
        if template is not None:
            if node.msg is None:
                raise Fault("abi", f"{self.file}:{node.lineno}: a template at an assert without a message")
            error = _call(FAIL, [error, *self.message(node.msg, template)], node)
        failing = _at(ast.Raise(error, None), node)
        return _at(ast.If(self.visit(node.test), [_at(ast.Pass(), node)], [failing]), node)

    # --- expressions ------------------------------------------------------------------------------

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        if isinstance(node.op, ast.BitOr):
            # Of sets, dicts or types; a type that is no class of the program is left out.
            parts = [_at(ast.Tuple([], ast.Load()), p) if _is_other_type(p) else self.visit(p) for p in (node.left, node.right)]
            return _call(UNION, parts, node)
        helper = CHECKED.get(type(node.op))
        surely_float = self.computes_float(node)
        left, right = self.visit(node.left), self.visit(node.right)
        if helper is None or (surely_float and helper != POWER):
            return _at(ast.BinOp(left, node.op, right), node)
        return _call(helper, [left, right], node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        negates = isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant)
        surely_float = self.computes_float(node)
        self.generic_visit(node)
        return _call(NEGATE, [node.operand], node) if negates and not surely_float else node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        span = _span(node)
        self.generic_visit(node)
        if span is not None and span in self.equalities:
            if len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq, *RELATIONS)):
                raise Fault("abi", f"{self.file}:{node.lineno}: no comparison of values")
            self.equalities[span] += 1
            relation = RELATIONS.get(type(node.ops[0]))
            if relation is not None:
                return _call(ORDERED, [_at(ast.Constant(relation), node), node.left, node.comparators[0]], node)
            equal = _call(EQUAL, [node.left, node.comparators[0]], node)
            return _at(ast.UnaryOp(ast.Not(), equal), node) if isinstance(node.ops[0], ast.NotEq) else equal
        for i, op in enumerate(node.ops):
            if isinstance(op, (ast.In, ast.NotIn)):
                node.comparators[i] = _call(BY_VALUE, [node.comparators[i]], node.comparators[i])
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        place = (node.lineno, node.col_offset)
        func = node.func
        is_log = (
            isinstance(func, ast.Attribute)
            and func.attr in LOG_LEVELS
            and isinstance(func.value, ast.Attribute)
            and func.value.attr == "log"
        )
        if isinstance(func, ast.Attribute) and func.attr == "copy" and not node.args and not node.keywords:
            return _call(COPY, [self.visit(func.value)], node)
        if isinstance(func, ast.Attribute) and func.attr in METHODS:
            arguments = [self.visit(argument) for argument in (func.value, *node.args)]
            keywords = [self.visit(keyword) for keyword in node.keywords]
            call = _call(METHODS[func.attr], arguments, node)
            call.keywords = keywords
            return call
        if isinstance(func, ast.Name) and func.id == "print" and place in self.templates:
            template = self.template_of(node)
            assert template is not None
            values = [value for text in node.args for value in self.values(text)]
            return _call(PRINT, self.raw(values, template, node), node)
        if isinstance(func, ast.Attribute) and func.attr in RECORDS and place in self.templates:
            return self.record(node, func)
        if not is_log or place not in self.templates:
            return self.generic_visit(node)
        if len(node.args) != 1 or node.keywords:
            raise Fault("abi", f"{self.file}:{node.lineno}: a template at a log call without one text")
        template = self.template_of(node)
        assert template is not None and isinstance(func, ast.Attribute)
        level = _at(ast.Constant(func.attr), node)
        arguments = self.message(node.args[0], template)
        receiver = self.visit(func.value)
        record = _one_line(_at(ast.Attribute(receiver, "__pmt_record__", ast.Load()), node))
        return _at(ast.Call(record, [level, *arguments], []), node)

    def record(self, node: ast.Call, func: ast.Attribute) -> ast.AST:
        """`ctx.metric("name", value)`: a record of the log, whose template is the name."""
        given = [*node.args[1:], *(keyword.value for keyword in node.keywords if keyword.arg == "value")]
        template = self.template_of(node)
        if len(given) != 1 or template is None:
            raise Fault("abi", f"{self.file}:{node.lineno}: a template at a {func.attr} without one value")
        level = _at(ast.Constant(func.attr), node)
        log = _one_line(_at(ast.Attribute(self.visit(func.value), "log", ast.Load()), node))
        record = _one_line(_at(ast.Attribute(log, "__pmt_record__", ast.Load()), node))
        return _at(ast.Call(record, [level, *self.raw([self.visit(given[0])], template, node)], []), node)

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        return self.loops(node)

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        return self.loops(node)

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        return self.loops(node)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> ast.AST:
        return self.loops(node)

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        """Its parameters hide names that are known outside; a call of it counts no step."""
        outer = self.floats
        self.floats = outer - {arg.arg for arg in node.args.args}
        node.body = self.visit(node.body)
        self.floats = outer
        return node

    def loops(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> ast.AST:
        """Each round counts a step before its tests, on the line of its target. The names of the targets are the
        expression's own: what is known of names outside does not hold for them."""
        first = node.generators[0]
        first.iter = self.visit(first.iter)
        outer = self.floats
        targets = [name for g in node.generators for name in ast.walk(g.target)]
        self.floats = outer - {name.id for name in targets if isinstance(name, ast.Name)}
        for generator in node.generators:
            if generator is not first:
                generator.iter = self.visit(generator.iter)
            tests = [self.visit(test) for test in generator.ifs]
            step = cast(ast.Expr, _statement(STEP, generator.target)).value
            generator.ifs = [_at(ast.UnaryOp(ast.Not(), step), step), *tests]
        if isinstance(node, ast.DictComp):
            node.key, node.value = self.visit(node.key), self.visit(node.value)
        else:
            node.elt = self.visit(node.elt)
        self.floats = outer
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        """Inserts one pair after the other, so that the dict's own table does not depend on the literal."""
        pairs: list[ast.expr] = [
            _at(ast.Tuple([self.visit(k), self.visit(v)], ast.Load()), k)
            for k, v in zip(node.keys, node.values, strict=True)
            if k is not None
        ]
        return _call(DICT, pairs, node)

    def template_of(self, node: ast.stmt | ast.expr) -> int | None:
        place = (node.lineno, node.col_offset)
        index = self.templates.get(place)
        if index is not None:
            if place in self.templates_used:
                raise Fault("abi", f"{self.file}: two templates at {place}")
            self.templates_used.add(place)
        return index

    def message(self, text: ast.expr, template: int) -> list[ast.expr]:
        """Template index and the tuple of raw arguments of a string or f-string."""
        return self.raw(self.values(text), template, text)

    def values(self, text: ast.expr) -> list[ast.expr]:
        """What a text has in braces; of a text that is made at run time, itself."""
        if isinstance(text, ast.JoinedStr):
            return [self.visit(part.value) for part in text.values if isinstance(part, ast.FormattedValue)]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            return []
        return [self.visit(text)]

    def raw(self, parts: list[ast.expr], template: int, text: ast.expr) -> list[ast.expr]:
        """Template index and the tuple of arguments, members of enums as their ordinals."""
        for i, texts in enumerate(self.texts.get(template, [])):
            if i < len(parts) and texts == "str":
                # An object with `__str__` gives its text where it stands.
                parts[i] = _call(TEXT, [parts[i]], parts[i])
            elif texts is not None and i < len(parts):
                choices = _at(ast.Tuple([_at(ast.Constant(each), text) for each in texts], ast.Load()), text)
                parts[i] = _call(ORDINAL, [parts[i], choices], parts[i])
        return [_at(ast.Constant(template), text), _at(ast.Tuple(parts, ast.Load()), text)]

    def is_float(self, node: ast.expr) -> bool:
        """True where the value, after its conversion, is a float for certain."""
        return _span(node) in self.conversions or self.computes_float(node)

    def computes_float(self, node: ast.expr) -> bool:
        """True where the result is a float before any conversion, and needs no range check."""
        match node:
            case ast.Constant(value=value):
                return value.__class__ is float
            case ast.Name(id=name):
                return name in self.floats
            case ast.Attribute(value=ast.Name(id="self"), attr=name):
                return name in self.float_fields
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self.is_float(operand)
            case ast.BinOp(op=ast.Div()):
                return True
            case ast.BinOp(left=left, right=right):
                return self.is_float(left) or self.is_float(right)
            case ast.IfExp(body=body, orelse=orelse):
                return self.is_float(body) and self.is_float(orelse)
            case ast.Call(func=ast.Name(id="float")):
                return "float" not in self.bound
            case ast.Call(func=ast.Attribute(value=ast.Name(id="math"), attr="sqrt")):
                return "math" not in self.bound
            case _:
                return False


def _is_export_list(statement: ast.stmt) -> bool:
    """`__all__ = ["name", ...]`."""
    match statement:
        case ast.Assign(targets=[ast.Name(id="__all__")], value=value) | ast.AnnAssign(target=ast.Name(id="__all__"), value=value):
            return isinstance(value, (ast.List, ast.Tuple)) and all(isinstance(e, ast.Constant) and isinstance(e.value, str) for e in value.elts)
    return False


def _is_other_type(node: ast.expr) -> bool:
    """`None`, a name of a type in quotes, or `list[int]` and the like."""
    match node:
        case ast.Constant():
            return True
        case ast.Subscript(value=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in TYPES_OF_PARTS
    return False


def _bound_names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name):
                names.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case ast.alias(asname=str(name)) | ast.MatchAs(name=str(name)):
                names.add(name)
            case ast.Import(names=aliases):
                names.update(a.name.split(".")[0] for a in aliases if a.asname is None and a.name != "math")
            case ast.ImportFrom(names=aliases):
                names.update(a.name for a in aliases if a.asname is None)
    return names


def _float_fields(node: ast.ClassDef) -> set[str]:
    """Fields that the class annotates as float, or whose first value is a parameter annotated so."""
    fields: set[str] = set()
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            if _is_float(statement.annotation):
                fields.add(statement.target.id)
        if not (isinstance(statement, ast.FunctionDef) and statement.name == "__init__"):
            continue
        parameters = {a.arg for a in statement.args.args if _is_float(a.annotation)}
        for inner in statement.body:
            match inner:
                case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name), annotation=annotation):
                    if _is_float(annotation):
                        fields.add(name)
                case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=value):
                    match value:
                        case ast.Name(id=source) if source in parameters:
                            fields.add(name)
                        case ast.Constant(value=float()):
                            fields.add(name)
    return fields


def _is_float(annotation: ast.expr | None) -> bool:
    return isinstance(annotation, ast.Name) and annotation.id == "float"


def _is_store(node: ast.AST) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store)


def _span(node: ast.AST) -> Span | None:
    if not isinstance(node, ast.expr):
        return None
    return (node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)


def _at(new: _N, node: ast.AST) -> _N:
    return ast.copy_location(new, node)


def _call(name: str, args: list[ast.expr], node: ast.AST) -> ast.Call:
    return _at(ast.Call(_at(ast.Name(name, ast.Load()), node), args, []), node)


def _one_line(node: ast.Attribute) -> ast.Attribute:
    """Ends an attribute on its first line.

    CPython gives an attribute that ends on a later line that line; the language gives every
    operation the first line of its expression.
    """
    node.end_lineno, node.end_col_offset = node.lineno, node.col_offset + 1
    return node


def _statement(name: str, node: ast.stmt | ast.expr) -> ast.stmt:
    """A call of a helper without arguments, on the first line of the node."""
    statement = ast.Expr(ast.Call(ast.Name(name, ast.Load()), [], []))
    for part in (statement, statement.value, cast(ast.Call, statement.value).func):
        part.lineno, part.col_offset = node.lineno, node.col_offset
        part.end_lineno, part.end_col_offset = node.lineno, node.col_offset + 1
    return statement
