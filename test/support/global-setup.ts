import { startTestStack } from './running-stack.ts';

/** Jest's global set-up of every project that needs servers. */
// oxlint-disable-next-line import/no-default-export -- Jest takes no other.
export default startTestStack;
