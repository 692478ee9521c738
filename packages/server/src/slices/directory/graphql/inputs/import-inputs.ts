import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A file of people to import, as it was shown.' })
export class ImportPersonsInput {
  @Field(() => String, { description: 'The bytes of the file, in base64.' })
  readonly file!: string;
  @Field(() => String, { description: 'The digest of what was shown of it.' })
  readonly digest!: string;
}
