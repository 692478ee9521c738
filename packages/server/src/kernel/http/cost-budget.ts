import { LRUCache } from 'lru-cache';

/** What a caller has left, and since when. */
interface Purse {
  left: number;
  at: number;
}

/** Callers remembered, the least recently seen forgotten, as a full purse. */
const CALLERS = 20_000;
const MINUTE_MS = 60_000;

/** What each caller may spend on answers that have to be read: a purse that fills at so many points a minute, and holds as many. */
export class CostBudget {
  readonly perMinute: number;
  readonly #purses = new LRUCache<string, Purse>({ max: CALLERS });
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.perMinute = perMinute;
    this.#now = now;
  }

  /** Pays for one request: once, however often the stages that may answer it ask for its price. */
  payer(caller: string): (cost: number) => number {
    let isPaid = false;
    return (cost) => {
      const seconds = isPaid ? 0 : this.pay(caller, cost);
      isPaid ||= seconds === 0;
      return seconds;
    };
  }

  /** Pays, and gives 0; or pays nothing, and gives the seconds until so much can be paid. */
  pay(caller: string, cost: number): number {
    const at = this.#now();
    const purse = this.#purses.get(caller) ?? { left: this.perMinute, at };
    const left = Math.min(this.perMinute, purse.left + ((at - purse.at) * this.perMinute) / MINUTE_MS);
    const missing = Math.min(cost, this.perMinute) - left;
    this.#purses.set(caller, { left: missing > 0 ? left : left - Math.min(cost, this.perMinute), at });
    return missing > 0 ? Math.ceil((missing * 60) / this.perMinute) : 0;
  }
}
