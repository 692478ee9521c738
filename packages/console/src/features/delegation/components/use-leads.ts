import { useViewer } from '../../identity/viewer/use-viewer.ts';

/** Whether whoever looks leads a delegation; which one, the server says of each thing asked of it. */
export function useLeads(): boolean {
  const { viewer } = useViewer();
  return viewer?.roles.some(({ role }) => role === 'DELEGATION_LEAD') === true;
}
