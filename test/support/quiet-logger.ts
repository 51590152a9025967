import { DefaultLogger } from '@temporalio/worker';

/** Keeps what Activities and Workflows log out of the tests' output. */
export const quietLogger = new DefaultLogger('ERROR', () => undefined);
