"""CPython's verdict on files: reads one JSON list of base64 texts a line, writes one JSON list a line.

An entry is null for a file that compiles, else [line, message]; line is null where CPython names none.
"""

import base64
import json
import sys
import warnings

warnings.simplefilter("ignore")


def verdict(data: bytes) -> "list[object] | None":
    try:
        compile(data, "file.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return [error.lineno, error.msg]
    except (ValueError, RecursionError, MemoryError) as error:
        return [None, f"{type(error).__name__}: {error}"]
    return None


for line in sys.stdin:
    print(json.dumps([verdict(base64.b64decode(text)) for text in json.loads(line)]), flush=True)
