import { noticeTooShort } from './jury/notice-too-short.ts';
import { postponedForWantOfACollege } from './jury/postponed-for-want-of-a-college.ts';
import { rectifiedAfterSealing } from './jury/rectified-after-sealing.ts';
import { recusalChangesTheMajority } from './jury/recusal-changes-the-majority.ts';
import { sixthEmployer } from './jury/sixth-employer.ts';
import { presidentAbstains, tieBroken } from './jury/ties.ts';
import { twoMembersOneVoice } from './jury/two-members-one-voice.ts';
import { unanimous } from './jury/unanimous.ts';
import { unionAbsent } from './jury/union-absent.ts';
import type { Story } from './story.ts';

/** Every story, in the order in which they are printed. */
export const STORIES: readonly Story[] = [
  sixthEmployer,
  twoMembersOneVoice,
  noticeTooShort,
  postponedForWantOfACollege,
  unanimous,
  tieBroken,
  presidentAbstains,
  unionAbsent,
  recusalChangesTheMajority,
  rectifiedAfterSealing,
];
