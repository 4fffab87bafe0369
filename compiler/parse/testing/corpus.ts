/** Sources of the subset that must give CPython's tree. */
export const accepted: readonly string[] = [
  "",
  '"""Doc."""\n',
  '"""Doc\n  of "two" lines.\n"""\nx = 1\n',
  "x = 1\ny: int = 2\nz: list[float]\nself.a[0].b: int = 3\n(w): int = 4\n",
  "x = y = z[0] = a.b = 1\nx, y = y, x\n(x, y) = 1, 2\n[x, y] = z\nx = 1,\nx, = y\n((x)) = 1\n",
  "x += 1\nx -= 1\nx *= 2\nx /= 2\nx //= 2\nx %= 2\nx **= 2\nx @= y\nx &= 1\nx |= 1\nx ^= 1\nx <<= 1\nx >>= 1\n(x) += 1\na.b[0] += 1, 2\n",
  "x = a + b * c - d / e // f % g @ h\nx = a ** b ** c\nx = -a ** -b\nx = (a + b) * (c - d)\nx = a - (b - c) - d\n",
  "x = a & b ^ c | d\nx = a ^ b & c ^ d & e\nx = a | b ^ c & d << e >> f + g\nx = (a ^ b) & c\nx = a & (b ^ c) & d\nx = ~a & ~b ^ -c\n",
  "x = not a\nx = not not a\nx = not a == b\nx = a and b and c\nx = (a and b) and c\nx = a and (b and c)\nx = a or b and c or not d\n",
  "x = a < b\nx = a < b <= c == d != e > f >= g\nx = a in b not in c is d is not e\nx = not a in b\nx = (a < b) < c\n",
  "x = a if b else c\nx = a if b else c if d else e\nx = (a if b else c) if d else e\nx = a or b if c and d else not e\nx = [a if b else c, d]\n",
  "f()\nf(a)\nf(a, b,)\nf(a, b=1, c=2)\nf(a)(b)[c].d(e=(f))\na.b.c.d()\n(f)(x)\n(a.b)(x).c\nf((a, b), [c])\n",
  "x = a[0]\nx = a[-1][b]\nx = a[b, c]\nx = a[b,]\nx = a[(b, c)]\nx: dict[int, str] = y\nx: tuple[int, list[int | None]] | None = None\n",
  "x = []\nx = [1]\nx = [1, 2,]\nx = ()\nx = (1,)\nx = (1, 2)\nx = ((1))\nx = [[1, (2, 3)], []]\n",
  "x = 0\nx = 00\nx = 1_000\nx = 0xFf_0\nx = 0o17\nx = 0b1_0\nx = 9007199254740993\nx = 1.\nx = .5\nx = 1e3\nx = 1.5E-3\nx = 0_0.1_0e+1_0\nx = 5e-324\nx = 1.7976931348623157e308\nx = 08.5\n",
  "x = 'a' \"b\" '''c'''\nx = ('a'\n     'b')\nx = r'\\d\\'' u'x' R\"\\n\"\nx = '\\n\\t\\\\\\'\\\"\\a\\b\\f\\v\\r\\x41\\u00e9\\U0001F600\\101\\7\\0\\q'\nx = 'a\\\nb'\nx = ''\n",
  "x = 'grüße 😀'; y = a['é'] + b  # ünder\nz = f'{x}é{y}' + c\n",
  "x = f''\nx = f'a'\nx = f'{a}'\nx = f'a{b!r}c{d:.2f}{e!s:>10}{{f}}' 'g' f'{h}'\nx = f'{a + b}{f(c, d=1)}{g[\"h\"]}{ i }'\nx = f'''{\n a}'''\nx = rf'\\d{a}\\{b}'\nx = f'{a if b else c}{a, b}{a != b}{x:{\"\" if 0 else \"\"}}'\n".replace(
    '{x:{"" if 0 else ""}}',
    "",
  ),
  "if a:\n    pass\nelif b:\n    x = 1\nelif c: y = 2; z = 3\nelse:\n    pass;\n",
  "while a: b(); c();\nwhile (a):\n  # note\n  break\n  continue\nfor i in range(3): pass\nfor a, b in c: pass\nfor (a, b) in c, d: pass\nfor x, in y: pass\nfor a.b in c: continue\n",
  "def f(): pass\ndef f(a, b: int, c=1, d: float = 2.0, *, e, f: int = 3) -> None: return\ndef f(*, a): return a, b\ndef f(a: (int), b: 'X' = None,) -> (int | None):\n    'doc'\n    return (1)\n",
  "class A: pass\nclass B(): x = 1\nclass C(A, B, metaclass=M,):\n    'doc'\n    x: int\n\n    def f(self) -> None:\n        def g() -> int:\n            return 1\n        return None\n",
  "@a\n@a.b(c, d=1)\ndef f(): pass\n@dataclass(frozen=True)\n\nclass A:\n    @property\n    def x(self): return 1\n",
  "import a\nimport a.b.c as d, e\nfrom a import b\nfrom a.b import (c as d, e,)\nfrom . import a\nfrom .. import b\nfrom ...a import b\nfrom .... import c\nfrom .a.b import c\n",
  "assert a\nassert a, b\nassert (a, b)\nraise A\nraise A(b)\nraise (A)\n",
  "x = (a +\n     b\n)\nf(a,  # note\n  b)\nx = a + \\\n    b\nif a and \\\n   b:\n    pass\n",
  "if a:\n\tpass\n\tif b:\n\t\tpass\nif a:\n        x\n        y\n\n\n# end",
  "match = 1\nmatch.x = match[0]\nmatch(x)\ntype = 2\ntype(x).y = 3\nprint = exec = case = _ = 4\nprint(x)\nprint\nmatch (x)\n",
  "x = 1;\ny = 2; z = 3;\nif x: y;\n",
  "x = True, False, None\nx = a.True_\nNone\nTrue is not False\n",
];

/** Sources that CPython's `compile` refuses. */
export const refused: readonly string[] = [
  ..."x = |= 1|x = 1 2|1 = x|f() = 1|x + 1 = 2|None = 1|x = True = 1|'a' = 1|f'{a}' = 1|a < b = c|(a if b else c) = 1|x: int: str".split(
    "|",
  ),
  ..."x +|x = * y|x = (1|x = 1)|x = [1)|f(a=1, 2)|f(a=1, a=2)|f(,)|f(a,,b)|f(a b)|f(a.b=1)|f(True=1)|f((a)=1)|[,]|(,)".split(
    "|",
  ),
  ..."x = [1,,2]|x = 1_|x = 1__0|x = 0x|x = 0b2|x = 0o8|x = 012|x = 1abc|x = 1.5.2.x y|x = 'a|x = \"\"\"a|x = '\\x4'|x = '\\u12'|x = '\\U00110000'".split(
    "|",
  ),
  ..."x = f'{}'|x = f'{a'|x = f'a}'|x = f'{a!x}'|x = f'{a b}'|x = f'{#}'|x = f'{a[}'|x = f'{*}'|x = a ? b|x = $a|x = a!|x = `a`|x = a <> b|x = a && b".split(
    "|",
  ),
  ..."x++|x = a => b|x = not|x = a not b|x = a is|x = a in|x = a and|x = and a|x = a if b|x = a if b else|x = if a else b|x = a if b if c else d else e".split(
    "|",
  ),
  ..."print x|print 'x'|exec 'x'|import|import a,|import a.|import a as b.c|from a import|from a import b,|from a import b.c|from import a|from a import ()".split(
    "|",
  ),
  ..."return|return 1|break|continue|assert|assert a, b, c|raise a, b|raise from a|pass x|break x|x: |x = y: int|a, b: int|a, b += 1|x += y = 1|x = y += 1|x: int = y = 1".split(
    "|",
  ),
  ..."class = 1|x.class = 1|def = 2|f(class=1)|x = class|async = 1|x = await|lambda = 1|x.None = 1|del f()|global|nonlocal x|x = yield|@a|;|x;;y|a b|x = .|x = a..b|x = a.1".split(
    "|",
  ),
  ..."if x|if x:|if x = 1: pass|if : pass|if x: if y: pass|if a, b: pass|else: pass|elif x: pass|while: pass|while x|for x: pass|for in y: pass|for x in: pass|for 1 in y: pass|for f() in y: pass".split(
    "|",
  ),
  ..."def f: pass|def f(: pass|def f(a, a): pass|def f(a=1, b): pass|def f(*): pass|def f(*, *, a): pass|def f(1): pass|def f(a.b): pass|def f(a b): pass|def f(class): pass|def f() -> : pass|def f()".split(
    "|",
  ),
  ..."class: pass|class A(: pass|class A(,): pass|class A(b=1, b=2): pass|class A(B, b=1, C): pass|try: pass|with: pass|except: pass|finally: pass|match x: pass|def f(__debug__): pass|x.__debug__ = 1".split(
    "|",
  ),
  "if x:\npass\n",
  "  x = 1\n",
  "x = 1\n  y = 2\n",
  "if x:\n        y\n    z\n",
  "if x:\n        y\n\tz\n",
  "if x:\n\ty\n        z\n",
  "class A:\n    return 1\n",
  "for i in x:\n    def f():\n        break\n",
  "if x:\n    y\nelse if z:\n    w\n",
  "x = 1 \\ 2\n",
  "x = 1 \\",
  "x = \u201ca\u201d\n",
  "x\u00a0= 1\n",
  "x = 1\u001a\n",
  "x = 1\ufeff\n",
  "# coding: foo\n",
  "from __future__ import nothing\n",
  "x = 1\nfrom __future__ import annotations\n",
  `x = ${"(".repeat(300)}1${")".repeat(300)}\n`,
  `x = ${"1".repeat(5000)}\n`,
];
