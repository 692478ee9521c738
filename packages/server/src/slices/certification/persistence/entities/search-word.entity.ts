import { Entity, PrimaryColumn } from 'typeorm';

/** The vocabulary that typing mistakes are compared with. */
@Entity('search_word')
export class SearchWordEntity {
  @PrimaryColumn({ type: 'text' })
  readonly word!: string;
}
