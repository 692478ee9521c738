import { Field, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { registerEnum } from '../../../kernel/graphql/register-enum.ts';
import { RETENTION, type RetentionClass } from '../domain/retention.ts';

export const RetentionClassEnum = registerEnum(
  'RetentionClass',
  'A class of personal data that the passing of time ends.',
  {
    CONTACT_OF_FORMER: 'E-mail, telephone and address of somebody who acts for nobody any more.',
    PERSON_NEVER_TIED: 'Name of somebody who never took part in anything.',
    INVITATION_OVER: 'Address of an invitation that is over.',
    SIGN_IN_TRACES: 'Network address and device of past sign-ins.',
    SENT_MAIL: 'Recipient and text of messages sent long ago.',
    DORMANT_ACCOUNT: 'Account nobody has used for long and that has no role.',
  } satisfies Readonly<Record<RetentionClass, string>>,
);

export const RetentionOutcomeEnum = registerEnum('RetentionOutcome', 'What is done to data whose time is over.', {
  ERASED: 'Who it was about is forgotten; the rest stays.',
  DELETED: 'The data are gone.',
});

@Needs('retention.read')
@ObjectType({ description: 'How long a class of personal data is kept, and what is due today.', simpleResolvers: true })
export class RetentionRow {
  @Field(() => RetentionClassEnum, { description: 'The class.' })
  readonly class!: RetentionClass;
  @Field(() => Int, { description: 'How long it is kept, in months.' })
  readonly months!: number;
  @Field(() => RetentionOutcomeEnum, { description: 'What is done then.' })
  readonly outcome!: (typeof RETENTION)[RetentionClass]['outcome'];
  @Field(() => String, { description: 'Law or decision the duration rests on.' })
  readonly source!: string;
  @Field(() => String, { description: 'The last day that is due today, in Paris: what ended on it or before.' })
  readonly until!: string;
  @Field(() => Int, { description: 'How many are due now; the next nightly run ends them.' })
  readonly due!: number;
}
