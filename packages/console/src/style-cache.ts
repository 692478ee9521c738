import createCache, { type EmotionCache } from '@emotion/cache';

/** Where styles made as the page runs go; they bear the nonce the page came with, without which none is applied. */
export function styleCache(): EmotionCache {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return createCache({ key: 'css', ...(nonce ? { nonce } : {}) });
}
