/** Name of the constant that is `ctx.random`, and of the strategy's field that keeps it: no name of Python. */
export const RANDOM = "$random";
