import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Minutes to be drawn up.' })
export class DrawUpMinutesInput {
  @Field(() => ID, { description: 'The session, which is closed.' })
  readonly sessionId!: string;
  @Field(() => [String], { description: 'What members asked to be written down; may be empty.' })
  readonly observations!: readonly string[];
}

@InputType({ description: 'A signature of minutes.' })
export class SignMinutesInput {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => String, { description: 'The `sha256` of the minutes that were read.' })
  readonly sha256!: string;
  @Field(() => ID, { description: 'A UUID made for this gesture, and sent again with it.' })
  readonly key!: string;
}

@InputType({ description: 'A correction beside sealed minutes.' })
export class RectifyMinutesInput {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => String, { description: 'Why, in 1,000 characters at most.' })
  readonly reason!: string;
  @Field(() => String, { description: 'What the minutes should say, in 4,000 characters at most.' })
  readonly correction!: string;
  @Field(() => ID, { description: 'A UUID made for this gesture, and sent again with it.' })
  readonly key!: string;
}
