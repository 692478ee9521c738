import { BlockEntity } from './block.entity.ts';
import { CapabilityEntity } from './capability.entity.ts';
import { CertificationEntity } from './certification.entity.ts';
import { CertificationVersionEntity } from './certification-version.entity.ts';
import { HabilitationEntity } from './habilitation.entity.ts';
import { ImportRunEntity } from './import-run.entity.ts';
import { NomenclatureEntryEntity } from './nomenclature-entry.entity.ts';
import { SearchWordEntity } from './search-word.entity.ts';

/** Every table of the slice. */
export const CERTIFICATION_ENTITIES = [
  BlockEntity,
  CapabilityEntity,
  CertificationEntity,
  CertificationVersionEntity,
  HabilitationEntity,
  ImportRunEntity,
  NomenclatureEntryEntity,
  SearchWordEntity,
] as const;
