import type { Access } from '../../../kernel/authorisation/access.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { type TrailState, trailState } from '../persistence/trail-state.ts';

/** How long the trail is, and what its last anchor says. It is verified by `pnpm audit-verify`, outside the server. */
export async function readIntegrity(access: Access, reader: PersonalReader): Promise<TrailState> {
  access.demand('audit.read', {});
  return trailState(reader);
}
