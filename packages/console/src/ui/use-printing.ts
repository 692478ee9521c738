import { useSyncExternalStore } from 'react';

const printing = window.matchMedia('print');

function subscribe(onChange: () => void): () => void {
  printing.addEventListener('change', onChange);
  return () => printing.removeEventListener('change', onChange);
}

/** Whether the page is laid out for paper: what is drawn as it comes into view has to be there at once. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing.matches);
}
