"""An async function is refused whole."""

## rules: stmt.refused refuse.control

async def f(n: int) -> None: await f(n)  ## E: PMT0503 "async"  ## E: PMT0503 "await f(n)"
