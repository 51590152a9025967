import { stopTestStack } from './running-stack.ts';

/** Jest's global tear-down of every project that needs servers. */
// oxlint-disable-next-line import/no-default-export -- Jest takes no other.
export default stopTestStack;
