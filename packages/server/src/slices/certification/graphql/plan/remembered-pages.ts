import { LRUCache } from 'lru-cache';
import type { PageSource } from '../../../../kernel/planner/book.ts';

/** Pages asked for in more words are opened anew: nobody fills the memory with them. */
const LONGEST_KEY = 1_000;

/**
 * Pages as they were opened, the least recently used forgotten. What they were opened on besides `key` must be part of
 * their `provided` condition, and `forget` follow where it does not hold.
 */
export class RememberedPages {
  private readonly pages: LRUCache<string, PageSource>;

  constructor(max: number) {
    this.pages = new LRUCache({ max });
  }

  /** The page of `key`, opened by `open` where it is not remembered. What `open` throws is thrown, and not remembered. */
  async opened(key: string, open: () => Promise<PageSource>): Promise<PageSource> {
    const known = this.pages.get(key);
    if (known !== undefined) return known;
    const page = await open();
    if (key.length <= LONGEST_KEY) this.pages.set(key, page);
    return page;
  }

  forget(): void {
    this.pages.clear();
  }
}
