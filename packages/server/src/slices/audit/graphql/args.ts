import { ArgsType, Field, Int } from 'type-graphql';
import { MAX_PAGE_SIZE, type PageRequest, pageRequest } from '../../../kernel/read/page.ts';

/** Which page of events. */
@ArgsType()
export class EventPageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many events, from 1 to ${MAX_PAGE_SIZE}.` })
  readonly first!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the event after which to begin; the beginning by default.',
  })
  readonly after?: string | null;

  /** Refuses (MalformedInput on `first`) a size out of bounds. */
  get request(): PageRequest {
    return pageRequest(this.first, this.after);
  }
}
