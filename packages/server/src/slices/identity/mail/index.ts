export type { IdentityMail, IdentityMailKind } from './identity-mail.ts';
export { invitation } from './invitation.ts';
export { newSignIn } from './new-sign-in.ts';
export { passwordChanged } from './password-changed.ts';
export { passwordReset } from './password-reset.ts';
export { roleChanged } from './role-changed.ts';
export { signInLink } from './sign-in-link.ts';
