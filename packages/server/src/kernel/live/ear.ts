/** What one follower has heard: a single number, however much was announced. */
export class Ear {
  #heard = Number.NEGATIVE_INFINITY;
  #wake: () => void = () => undefined;

  /** Something was announced. @param revision infinite where nobody knows what was missed */
  hear(revision: number): void {
    this.#heard = Math.max(this.#heard, revision);
    this.#wake();
  }

  /** Whatever was heard so far is answered by what is read from now on. */
  forget(): void {
    this.#heard = Number.NEGATIVE_INFINITY;
  }

  /** Returns once something newer than `revision` has been heard, `ms` have passed, or at `stop`. */
  async wait(revision: number, ms: number, stop: AbortSignal): Promise<void> {
    if (stop.aborted || this.#heard > revision) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stop.removeEventListener('abort', end);
        this.#wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, ms);
      stop.addEventListener('abort', end);
      this.#wake = () => {
        if (this.#heard > revision) end();
      };
    });
  }
}
