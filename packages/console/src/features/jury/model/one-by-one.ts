/**
 * Does things one after the other, in the order in which they are asked, each once the one before has come to its end:
 * gestures that follow each other quickly are not each other's conflicts.
 */
export function oneByOne(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
