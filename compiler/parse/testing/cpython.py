"""Answers for the parser's tests: reads JSON lines, writes one JSON line for each.

A request {"dump": source} gives the tree as nested lists [kind, position, values, children];
{"compile": [source, ...]} gives one line: a list with null for a source that compiles, else the message.
"""

import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")

OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.In: "in",
    ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not", ast.And: "and", ast.Or: "or", ast.Not: "not",
    ast.USub: "-", ast.UAdd: "+", ast.Invert: "~",
}  # fmt: skip


def op(node):
    return OPERATORS[type(node)]


def constant(node):
    value = node.value
    if value is None:
        return "None", []
    if isinstance(value, bool):
        return "Bool", [value]
    if isinstance(value, int):
        return "Int", [str(value)]
    if isinstance(value, float):
        return "Float", [value.hex()]
    if isinstance(value, str):
        return "Str", [value]
    return type(value).__name__, []


def parameters(arguments):
    plain = arguments.posonlyargs + arguments.args
    defaults = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    for arg, default in zip(plain, defaults):
        yield arg, default, False
    for arg, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        yield arg, default, True


def position(node):
    return [node.lineno, node.col_offset, node.end_lineno, node.end_col_offset]


def body(statements):
    first = statements[0] if statements else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        return first.value.value, [dump(s) for s in statements[1:]]
    return None, [dump(s) for s in statements]


def dump(node):
    if node is None:
        return None
    kind, values, children = parts(node)
    return [kind, position(node), values, children]


def all_of(nodes):
    return [dump(n) for n in nodes]


def parts(node):
    match node:
        case ast.ClassDef():
            doc, statements = body(node.body)
            heads = [all_of(node.bases), all_of(node.keywords), all_of(node.decorator_list)]
            return "ClassDef", [node.name, doc], heads + [statements]
        case ast.FunctionDef():
            doc, statements = body(node.body)
            return "FunctionDef", [node.name, doc], [params_of(node), dump(node.returns), all_of(node.decorator_list), statements]
        case ast.Assign():
            return "Assign", [], [all_of(node.targets), dump(node.value)]
        case ast.AnnAssign():
            return "AnnAssign", [], [dump(node.target), dump(node.annotation), dump(node.value)]
        case ast.AugAssign():
            return "AugAssign", [op(node.op)], [dump(node.target), dump(node.value)]
        case ast.If():
            return "If", [], [dump(node.test), all_of(node.body), all_of(node.orelse)]
        case ast.Match():
            # Patterns have a tree of their own, which is ours only in part.
            return "Match", [], [dump(node.subject), [[dump(c.guard), all_of(c.body)] for c in node.cases]]
        case ast.While():
            return "While", [], [dump(node.test), all_of(node.body)]
        case ast.For():
            return "For", [], [dump(node.target), dump(node.iter), all_of(node.body)]
        case ast.Return():
            return "Return", [], [dump(node.value)]
        case ast.Break() | ast.Continue() | ast.Pass():
            return type(node).__name__, [], []
        case ast.Expr():
            return "ExprStmt", [], [dump(node.value)]
        case ast.Assert():
            return "Assert", [], [dump(node.test), dump(node.msg)]
        case ast.Delete():
            return "Delete", [], [all_of(node.targets)]
        case ast.Raise():
            return "Raise", [], [dump(node.exc)]
        case ast.Import():
            return "Import", [], [all_of(node.names)]
        case ast.ImportFrom():
            return "ImportFrom", [node.module or "", node.level], [all_of(node.names)]
        case ast.alias():
            return "Alias", [node.name, node.asname], []
        case ast.keyword():
            return "Keyword", [node.arg], [dump(node.value)]
        case ast.Name():
            return "Name", [node.id], []
        case ast.Constant():
            kind, values = constant(node)
            return kind, values, []
        case ast.BinOp():
            return "BinOp", [op(node.op)], [dump(node.left), dump(node.right)]
        case ast.UnaryOp():
            return "UnaryOp", [op(node.op)], [dump(node.operand)]
        case ast.BoolOp():
            return "BoolOp", [op(node.op)], [all_of(node.values)]
        case ast.Compare():
            return "Compare", [op(o) for o in node.ops], [dump(node.left), all_of(node.comparators)]
        case ast.IfExp():
            return "IfExp", [], [dump(node.test), dump(node.body), dump(node.orelse)]
        case ast.Call():
            return "Call", [], [dump(node.func), all_of(node.args), all_of(node.keywords)]
        case ast.Attribute():
            return "Attribute", [node.attr], [dump(node.value)]
        case ast.Subscript():
            return "Subscript", [], [dump(node.value), dump(node.slice)]
        case ast.Dict():
            return "Dict", [], [all_of(node.keys), all_of(node.values)]
        case ast.List() | ast.Set() | ast.Tuple():
            return type(node).__name__, [], [all_of(node.elts)]
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
            return type(node).__name__, [], [dump(node.elt), clauses(node.generators)]
        case ast.DictComp():
            return "DictComp", [], [dump(node.key), dump(node.value), clauses(node.generators)]
        case ast.Lambda():
            return "Lambda", [], [params_of(node), dump(node.body)]
        case ast.JoinedStr():
            return "JoinedStr", [], [[field(v) for v in node.values]]
        case _:
            return type(node).__name__, [], []


def params_of(node):
    return [
        ["Param", position(arg), [arg.arg, keyword_only], [dump(arg.annotation), dump(default)]]
        for arg, default, keyword_only in parameters(node.args)
    ]


def clauses(generators):
    return [[dump(g.target), dump(g.iter), all_of(g.ifs)] for g in generators]


def field(node):
    """Pieces of an f-string: Python 3.11 has no true positions in there, so none are given."""
    if isinstance(node, ast.FormattedValue):
        conversion = None if node.conversion < 0 else chr(node.conversion)
        spec = None if node.format_spec is None else "".join(v.value for v in node.format_spec.values)
        return ["FormattedValue", None, [conversion, spec], [unplaced(dump(node.value))]]
    return unplaced(dump(node))


def unplaced(tree):
    if not isinstance(tree, list) or not tree:
        return tree
    if isinstance(tree[0], str):
        kind, _, values, children = tree
        return [kind, None, values, [unplaced(c) for c in children]]
    return [unplaced(t) for t in tree]


def refusal(source):
    try:
        compile(source.encode("utf-8", "surrogatepass"), "file", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        return f"{type(error).__name__}: {error}"
    return None


def main():
    for line in sys.stdin:
        request = json.loads(line)
        if "dump" in request:
            doc, statements = body(ast.parse(request["dump"].encode()).body)
            answer = ["Module", None, [doc], [statements]]
        else:
            answer = [refusal(source) for source in request["compile"]]
        print(json.dumps(answer), flush=True)


main()
