/** Words of signing in and of one's own account. */
export const frIdentity = {
  identity: { signIn: { title: 'Se connecter' } },
} as const;
