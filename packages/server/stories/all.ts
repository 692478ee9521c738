import { noticeTooShort } from './jury/notice-too-short.ts';
import { postponedForWantOfACollege } from './jury/postponed-for-want-of-a-college.ts';
import { sixthEmployer } from './jury/sixth-employer.ts';
import { twoMembersOneVoice } from './jury/two-members-one-voice.ts';
import type { Story } from './story.ts';

/** Every story, in the order in which they are printed. */
export const STORIES: readonly Story[] = [
  sixthEmployer,
  twoMembersOneVoice,
  noticeTooShort,
  postponedForWantOfACollege,
];
