"""Entry of the reference runner: `python3 -I -S -B main.py` with requests on descriptor 3, answers on 4.

It reads one program, and then can open nothing more. With `--many`, for tests of the compiler, it stays open and
reads one program after the other.

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
import io
import os
import resource
import signal

REQUESTS = 3
RESPONSES = 4

# Standard streams and the two ends of the protocol.
OPEN_FILES = 5
MEMORY = 1 << 30


def confine():
    # type: () -> None
    """From here on no file or socket can be opened, and a strategy's memory is bounded.

    Behind the subset and the allow-lists, not instead of them.
    """
    limits = ((resource.RLIMIT_NOFILE, OPEN_FILES), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, MEMORY))
    for kind, limit in limits:
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):
            # Not every system knows every limit.
            pass


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
    requests = io.FileIO(REQUESTS, "r", closefd=False)
    responses = io.FileIO(RESPONSES, "w", closefd=False)
    host = Host(requests, responses, None if "--many" in sys.argv[1:] else confine)
    gc.freeze()
    host.serve()


if __name__ == "__main__":
    main()
