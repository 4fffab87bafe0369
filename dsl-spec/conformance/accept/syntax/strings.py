"""Forms of string literals."""

## rules: lex.string lex.escape

def f() -> str:
    a = 'single' "double" '''triple
single''' """triple
double"""
    b = r"raw\n" R'\d' u"u" f"{a}" rf"\{a}" fR"{{}}"
    c = "\t\\\'\"\a\b\f\v\0\x7f\u20ac\U0001F600\777"
    return a + b + c
