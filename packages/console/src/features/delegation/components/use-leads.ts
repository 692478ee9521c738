import { useViewer } from '../../identity/viewer/use-viewer.ts';

/** Whether whoever looks leads a delegation, and so is shown what concerns their organisation as well. */
export function useLeads(): boolean {
  const { viewer } = useViewer();
  return viewer?.roles.some(({ role }) => role === 'DELEGATION_LEAD') === true;
}
