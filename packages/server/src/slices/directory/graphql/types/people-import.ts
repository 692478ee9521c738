import type { PeopleColumn, PeopleLineOutcome } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { registerEnum } from '../../../../kernel/graphql/register-enum.ts';

export const PeopleColumnEnum = registerEnum('PeopleColumn', 'A column of a file of people.', {
  familyName: '"Nom": family name.',
  givenNames: '"Prénoms": given names.',
  email: '"Courriel": address of e-mail.',
  phone: '"Téléphone": telephone number.',
  organisation: '"Organisation": SIRET, name or short name of where they belong.',
  position: '"Fonction": what they do there.',
  college: '"Collège": the side their mandate is on.',
  from: '"Mandat du": the first day of their mandate.',
  to: '"Mandat au": the last day of their mandate.',
  tempWork: '"Intérim": whether their mandate is for the seat of the temporary-work branch.',
});

export const PeopleLineOutcomeEnum = registerEnum('PeopleLineOutcome', 'What becomes of a line of a file of people.', {
  NEW: 'Somebody who is not known yet is entered.',
  CHANGED: 'Somebody who is known is changed.',
  UNCHANGED: 'It says what is known already.',
  PROBLEM: 'It cannot be taken as it is: nothing of the file is.',
});

@Needs('person.import')
@ObjectType({ description: 'One thing wrong with a file of people, or with a line of it.', simpleResolvers: true })
export class PeopleProblem {
  @Field(() => Int, { nullable: true, description: 'The line, the head being 1; null for the whole file.' })
  readonly line!: number | null;
  @Field(() => PeopleColumnEnum, { nullable: true, description: 'The column; null for the whole line.' })
  readonly column!: PeopleColumn | null;
  @Field(() => String, { description: 'Stable code of what is wrong, "NOT_AN_EMAIL".' })
  readonly code!: string;
}

@Needs('person.import')
@ObjectType({ description: 'What a line changes in one column.', simpleResolvers: true })
export class PeopleChange {
  @Field(() => PeopleColumnEnum, { description: 'The column.' })
  readonly column!: PeopleColumn;
  @Field(() => String, { nullable: true, description: 'What is known; null where nothing is.' })
  readonly before!: string | null;
  @Field(() => String, { nullable: true, description: 'What will be known.' })
  readonly after!: string | null;
}

@Needs('person.import')
@ObjectType({ description: 'What becomes of a line of a file of people.', simpleResolvers: true })
export class PeopleLine {
  @Field(() => Int, { description: 'Its number, the head being 1.' })
  readonly line!: number;
  @Field(() => String, { description: 'The names it bears.' })
  readonly name!: string;
  @Field(() => PeopleLineOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: PeopleLineOutcome;
  @Field(() => ID, { nullable: true, description: 'Whom it means; null for somebody new, or where nobody can tell.' })
  readonly personId!: string | null;
  @Field(() => [PeopleChange], { description: 'What it changes, column by column.' })
  readonly changes!: readonly PeopleChange[];
  @Field(() => [PeopleProblem], { description: 'Everything wrong with it.' })
  readonly problems!: readonly PeopleProblem[];
}

/** What a preview is reckoned to cost, however long the file: it is read whole. */
const WHOLE_FILE = 2_000;

@Needs('person.import')
@ObjectType({ description: 'What a file of people would do; nothing was written.', simpleResolvers: true })
export class PeoplePreview {
  @Field(() => String, {
    description: 'Tells this file, with what it would do now, from any other; the import asks for it.',
  })
  readonly digest!: string;
  @Field(() => Int, { description: 'How many people would be entered.' })
  readonly created!: number;
  @Field(() => Int, { description: 'How many people would be changed.' })
  readonly changed!: number;
  @Field(() => Int, { description: 'How many lines say what is known already.' })
  readonly unchanged!: number;
  @Field(() => Int, { description: 'How many lines have problems; with one, or one of the file, nothing is imported.' })
  readonly withProblems!: number;
  @Field(() => [String], { description: 'Heads of columns nobody knows, which are not read.' })
  readonly ignoredColumns!: readonly string[];
  @Field(() => [PeopleProblem], { description: 'What is wrong with the whole file; with one, it has no lines.' })
  readonly fileProblems!: readonly PeopleProblem[];
  @Field(() => [PeopleLine], {
    description: 'Every line, in the order of the file; at most 5,000.',
    complexity: WHOLE_FILE,
  })
  readonly lines!: readonly PeopleLine[];
}

@Needs('person.import')
@ObjectType({ description: 'A file of people was imported.', simpleResolvers: true })
export class PersonsImported {
  @Field(() => Int, { description: 'How many people were entered.' })
  readonly created!: number;
  @Field(() => Int, { description: 'How many people were changed.' })
  readonly changed!: number;
}
