import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';

/** The key a link bears after its `#`, which is sent to no server and to no other page; empty without one. */
export function useLinkKey(): string {
  const { hash } = useLocation();
  const [key] = useState(hash);
  return key;
}
