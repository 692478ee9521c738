import { LRUCache } from 'lru-cache';

/** Values made out of longer texts are made anew: nobody fills the memory with them. */
const LONGEST_KEY = 500;

/** A pure function of a text that remembers what it made of the `max` texts it was given last. */
export function remembered<Value extends object | string>(
  max: number,
  make: (text: string) => Value,
): (text: string) => Value {
  const made = new LRUCache<string, Value>({ max });
  return (text) => {
    if (text.length > LONGEST_KEY) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
