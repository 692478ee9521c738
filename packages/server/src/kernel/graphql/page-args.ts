import { ArgsType, Field, Int } from 'type-graphql';
import { MAX_PAGE_SIZE, type PageRequest, pageRequest } from '../read/page.ts';

/** Which page of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many rows, from 1 to ${MAX_PAGE_SIZE}.` })
  readonly first!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row after which to begin; the beginning by default.',
  })
  readonly after?: string | null;

  /** Refuses (MalformedInput on `first`) a size out of bounds. */
  get request(): PageRequest {
    return pageRequest(this.first, this.after);
  }
}

/** A page of a list that is mostly read whole. */
@ArgsType()
export class LongPageArgs {
  @Field(() => Int, { defaultValue: MAX_PAGE_SIZE, description: `How many rows, from 1 to ${MAX_PAGE_SIZE}.` })
  readonly first!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row after which to begin; the beginning by default.',
  })
  readonly after?: string | null;

  /** Refuses (MalformedInput on `first`) a size out of bounds. */
  get request(): PageRequest {
    return pageRequest(this.first, this.after);
  }
}
