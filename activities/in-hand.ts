/** Far longer than any sound stage holds its bytes, and within what an Activity may take. */
const PATIENCE_MS = 30_000;

/**
 * How much a Worker holds at once. What stages read is in memory several times over, as text, as parsed records and as parameters
 * of statements: so many batches may be in flight, but only so many bytes of theirs, whatever their objects are like.
 */
export class InHand {
  readonly #total: number;
  #free: number;
  readonly #waiting: { readonly weight: number; readonly go: () => void }[] = [];
  readonly #patienceMs: number;

  /** `total`: bytes that may be held at once. Who has waited for `patienceMs` goes in all the same: one that stalls stops no other for good. */
  constructor(total: number, patienceMs = PATIENCE_MS) {
    this.#patienceMs = patienceMs;
    this.#total = total;
    this.#free = total;
  }

  /**
   * Runs `work` once its bytes are free; who waits longest comes first. More than there are in all counts as all of them.
   * @throws the signal's reason when that is aborted while it waits
   */
  async hold<T>(bytes: number, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const weight = Math.min(Math.max(0, bytes), this.#total);
    await this.#take(weight, signal);
    try {
      return await work();
    } finally {
      this.#free += weight;
      this.#letGo();
    }
  }

  async #take(weight: number, signal: AbortSignal): Promise<void> {
    if (this.#waiting.length === 0 && weight <= this.#free) {
      this.#free -= weight;
      return;
    }
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const waiter = {
        weight,
        go: (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        this.#free -= weight;
        waiter.go();
      }, this.#patienceMs);
      const leave = (): void => {
        clearTimeout(timer);
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        this.#letGo();
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiter);
    });
  }

  #letGo(): void {
    for (let next = this.#waiting[0]; next && next.weight <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.weight;
      next.go();
    }
  }
}
