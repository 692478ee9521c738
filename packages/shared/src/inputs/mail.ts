import * as v from 'valibot';
import { MAIL_SETTLEMENTS } from '../mail.ts';
import { id, reason } from './fields.ts';

export const settleMailInput = v.object({ id, as: v.picklist(MAIL_SETTLEMENTS, 'REQUIRED'), reason }, 'REQUIRED');
