import { useViewer } from '../../identity/viewer/use-viewer.ts';

interface Named {
  readonly name: string;
  readonly shortName?: string | null;
}

interface Led {
  /** Whether whoever looks leads a delegation. */
  readonly leads: boolean;
  /** Whether it is theirs; the server decides whatever is then asked. */
  readonly isLed: (organisation: Named) => boolean;
}

/** The organisations whose delegation whoever looks leads, by what the server calls the scope of their role. */
export function useLed(): Led {
  const { viewer } = useViewer();
  const names = new Set(
    (viewer?.roles ?? []).filter(({ role }) => role === 'DELEGATION_LEAD').map(({ scopeName }) => scopeName),
  );
  return {
    leads: names.size > 0,
    isLed: ({ name, shortName }) => names.has(name) || (shortName != null && names.has(shortName)),
  };
}
