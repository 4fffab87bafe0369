"""The reference runner inside of another process: frames come and go through two buffers.

The other side writes a frame to `inbox`, calls `answer(length)` and reads that many bytes of `outbox`.
"""

from __future__ import annotations

from runner.host import Host

# Bytes of a frame: a hand-shake, or the state of a test's program.
SIZE = 1 << 22


class Frames:
    """One frame at a time, read from one buffer and written to another."""

    def __init__(self) -> None:
        self.inbox = bytearray(SIZE)
        self.outbox = bytearray(SIZE)
        self.request = memoryview(self.inbox)[:0]
        self.written = 0

    def readinto(self, buffer: memoryview, /) -> int:
        count = min(len(buffer), len(self.request))
        buffer[:count] = self.request[:count]
        self.request = self.request[count:]
        return count

    def write(self, data: bytes, /) -> int:
        end = self.written + len(data)
        self.outbox[self.written : end] = data
        self.written = end
        return len(data)


frames = Frames()
host = Host(frames, frames, None)
inbox = frames.inbox
outbox = frames.outbox


def answer(length: int) -> int:
    """Length of the answer to the frame in `inbox`."""
    frames.request = memoryview(inbox)[:length]
    frames.written = 0
    host.answer()
    return frames.written
