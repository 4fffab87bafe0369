"""Entry of the reference runner: `python3 -I -S -B main.py` with requests on descriptor 3, answers on 4.

Written so that an old interpreter can read it and say what is wrong.
"""

import sys

if sys.version_info < (3, 11) or sys.implementation.name != "cpython":
    sys.stderr.write(
        "pmt-runner: needs CPython 3.11 or later, this is %s %s\n"
        % (sys.implementation.name, ".".join(map(str, sys.version_info[:3])))
    )
    sys.exit(3)

import gc
import os
import signal

REQUESTS = 3
RESPONSES = 4


def main():
    # type: () -> None
    # The engine decides about an interrupt; the end of the requests ends the runner.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    sys.path.insert(0, root)
    # Deep expressions pass the checker up to its own limit; the tree's walkers recurse over them.
    sys.setrecursionlimit(20_000)
    from runner.host import Host

    sys.path.remove(root)
    host = Host(REQUESTS, RESPONSES)
    gc.freeze()
    host.serve()


if __name__ == "__main__":
    main()
