import { normalizeIP } from '@fastify/rate-limit';
import { remembered } from '../remembered.ts';

/** Addresses remembered: to tell one of IPv6 from one of IPv4 takes longer than to count it. */
const MAX_ADDRESSES = 20_000;

/** Whom an address stands for: of IPv6 the /64, which one subscriber holds. */
export const subscriberOf = remembered(MAX_ADDRESSES, (address) => normalizeIP(address));
