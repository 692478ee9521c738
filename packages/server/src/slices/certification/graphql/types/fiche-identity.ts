import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type * as fiche from '../../domain/fiche.ts';
import { ContentSource } from './content-source.ts';
import { FicheStateEnum, RegistrationTypeEnum } from './enums.ts';
import { CodeLabel, Level } from './simple-types.ts';

type Fiche = fiche.Fiche;

/** Titles, state and dates of a fiche. */
@ObjectType()
export abstract class FicheIdentity extends ContentSource {
  @Field(() => String, { description: 'Title, exactly as the register writes it.' })
  get title(): string | Promise<string> {
    return this.content('title');
  }
  @Field(() => String, {
    description: 'Title exactly as registered, the one documents must bear; `title` unless the fiche says otherwise.',
  })
  get registeredTitle(): Promise<string> {
    return this.complement('registeredTitle').then((registered) => registered ?? this.content('title'));
  }
  @Field(() => String, { nullable: true, description: 'Title under which the fiche is displayed, where it differs.' })
  get displayedTitle(): Promise<string | null> {
    return this.complement('displayedTitle');
  }
  @Field(() => CodeLabel, { nullable: true, description: 'Kind of certification with its label: "CQPM", "BTS".' })
  get abbreviation(): Promise<fiche.CodeLabel | null> {
    return this.content('abbreviation');
  }
  @Field(() => FicheStateEnum, { nullable: true, description: "Where the fiche stands in the register's workflow." })
  get state(): Fiche['state'] | Promise<Fiche['state']> {
    return this.content('state');
  }
  @Field(() => Boolean, { description: 'Whether the register holds it in force.' })
  get active(): boolean | Promise<boolean> {
    return this.content('active');
  }
  @Field(() => RegistrationTypeEnum, { nullable: true, description: 'How it entered the register.' })
  get registrationType(): Promise<Fiche['registrationType']> {
    return this.content('registrationType');
  }
  @Field(() => Level, { nullable: true, description: 'Level of qualification; null in the specific register.' })
  get level(): Promise<fiche.Level | null> {
    return this.content('level');
  }
  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision to register it, for one on request.' })
  get decisionDate(): Promise<string | null> {
    return this.content('decisionDate');
  }
  @Field(() => Int, { nullable: true, description: 'Years the registration was granted for.' })
  get registrationYears(): Promise<number | null> {
    return this.content('registrationYears');
  }
  @Field(() => DateScalar, { nullable: true, description: 'Day the registration took effect.' })
  get effectDate(): Promise<string | null> {
    return this.content('effectDate');
  }
  @Field(() => DateScalar, { nullable: true, description: 'Day the fiche was published.' })
  get publicationDate(): Promise<string | null> {
    return this.content('publicationDate');
  }
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last Journal officiel that speaks of it.' })
  get lastJournalDate(): Promise<string | null> {
    return this.content('lastJournalDate');
  }
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the registration: nobody may be enrolled after it.',
  })
  get registrationEnd(): string | null | Promise<string | null> {
    return this.content('registrationEnd');
  }
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day it may be awarded to those enrolled in time; as the register says, never computed.',
  })
  get deliveryDeadline(): Promise<string | null> {
    return this.content('deliveryDeadline');
  }
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day the certification was created, where the fiche tells it.',
  })
  get createdOn(): Promise<string | null> {
    return this.complement('createdOn');
  }
  @Field(() => [Int], { description: 'Years of award that benefit from the level.' })
  get promotionYears(): Promise<readonly number[]> {
    return this.content('promotionYears');
  }
}
