/** Asset number of the collateral; the tokens of condition c are 1 + 2c + outcome. */
export const COLLATERAL = 0;

/** Asset number of an outcome's token. */
export function tokenAsset(condition: number, outcome: number): number {
  return 1 + 2 * condition + outcome;
}

interface Account {
  readonly held: number[];
  readonly reserved: number[];
}

/**
 * What every account of the exchange holds, in micro-units (1e-6 dollar, 1e-6 share), and how much
 * of it open orders hold back. Collateral and tokens come in by `deposit` and `split` alone; an
 * order only moves them. Amounts are whole numbers; an amount that is not there is a fault of the
 * caller and throws.
 */
export class Accounts {
  readonly #accounts: Account[] = [];
  /** Collateral behind the tokens of each condition. */
  readonly #locked: number[] = [];
  #deposited = 0;
  #fees = 0;

  /** Number of accounts. */
  get count(): number {
    return this.#accounts.length;
  }

  /** Micro-dollars that were ever paid in. */
  get deposited(): number {
    return this.#deposited;
  }

  /** Micro-dollars of fees that were taken. */
  get fees(): number {
    return this.#fees;
  }

  /** Opens an account with collateral and returns its number. */
  open(collateral: number): number {
    this.#accounts.push({ held: [0], reserved: [0] });
    const account = this.#accounts.length - 1;
    this.deposit(account, collateral);
    return account;
  }

  deposit(account: number, collateral: number): void {
    this.#deposited += collateral;
    this.credit(account, COLLATERAL, collateral);
  }

  held(account: number, asset: number): number {
    return this.#accounts[account]!.held[asset] ?? 0;
  }

  reserved(account: number, asset: number): number {
    return this.#accounts[account]!.reserved[asset] ?? 0;
  }

  /** What an account may still use. */
  available(account: number, asset: number): number {
    return this.held(account, asset) - this.reserved(account, asset);
  }

  /** Collateral behind the tokens of a condition: as much as there are YES, and as there are NO. */
  locked(condition: number): number {
    return this.#locked[condition] ?? 0;
  }

  credit(account: number, asset: number, amount: number): void {
    this.#accounts[account]!.held[asset] = this.held(account, asset) + amount;
  }

  debit(account: number, asset: number, amount: number): void {
    const rest = this.held(account, asset) - amount;
    if (rest < this.reserved(account, asset)) throw new RangeError(`account ${account} lacks asset ${asset}`);
    this.#accounts[account]!.held[asset] = rest;
  }

  reserve(account: number, asset: number, amount: number): void {
    if (amount > this.available(account, asset)) throw new RangeError(`account ${account} lacks asset ${asset}`);
    this.#accounts[account]!.reserved[asset] = this.reserved(account, asset) + amount;
  }

  release(account: number, asset: number, amount: number): void {
    const rest = this.reserved(account, asset) - amount;
    if (rest < 0) throw new RangeError(`account ${account} has less of asset ${asset} reserved`);
    this.#accounts[account]!.reserved[asset] = rest;
  }

  /** Takes a fee out of an account's collateral. */
  charge(account: number, fee: number): void {
    this.debit(account, COLLATERAL, fee);
    this.#fees += fee;
  }

  /** Turns collateral into as many YES and NO. */
  split(account: number, condition: number, amount: number): void {
    this.debit(account, COLLATERAL, amount);
    this.lock(condition, amount);
    this.credit(account, tokenAsset(condition, 0), amount);
    this.credit(account, tokenAsset(condition, 1), amount);
  }

  /** Collateral goes behind new tokens (negative: it comes back for burnt ones). */
  lock(condition: number, amount: number): void {
    this.#locked[condition] = this.locked(condition) + amount;
  }

  /** The condition is decided: every token of the winner is paid one dollar, and all its tokens are gone. */
  redeem(condition: number, winner: number): void {
    for (let account = 0; account < this.count; account++) {
      const won = this.held(account, tokenAsset(condition, winner));
      this.credit(account, COLLATERAL, won);
      this.lock(condition, -won);
      for (const outcome of [0, 1]) {
        this.debit(account, tokenAsset(condition, outcome), this.held(account, tokenAsset(condition, outcome)));
      }
    }
  }
}
