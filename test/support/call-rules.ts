import { defaultCallRules } from '../../config/call-rules.ts';

/** The rules of a pipeline whose settings are the defaults. */
export const UTC_RULES = defaultCallRules();
