import type { Access } from '../../../kernel/authorisation/access.ts';

/** Whether drafts of rules are for their eyes: of those who write them and of those who oversee; others read what is published. */
export function seesDrafts(access: Access): boolean {
  return access.may('ruleSet.write', {}) || access.may('audit.readHistory', {});
}
