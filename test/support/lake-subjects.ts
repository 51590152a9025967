import type { ObjectStore } from '../../lake/object-store.ts';
import { createS3ObjectStore } from '../../lake/s3-object-store.ts';
import { FakeObjectStore } from './fake-object-store.ts';
import { testStack } from './stack.ts';

export interface LakeSubject {
  readonly store: ObjectStore;
  /** The same lake with credentials it does not know. */
  readonly stranger: ObjectStore;
}

/** The two lakes that must behave alike, by name. */
export function lakeSubjects(): readonly [string, () => LakeSubject][] {
  return [
    ['the fake', fakeSubject],
    ['the S3 adapter', s3Subject],
  ];
}

function fakeSubject(): LakeSubject {
  const store = new FakeObjectStore();
  const stranger = new FakeObjectStore();
  stranger.authorized = false;
  return { store, stranger };
}

function s3Subject(): LakeSubject {
  const { endpoint, region, accessKeyId, secretAccessKey } = testStack().s3;
  const options = { endpoint, region };
  return {
    store: createS3ObjectStore({ ...options, credentials: { accessKeyId, secretAccessKey } }),
    stranger: createS3ObjectStore({ ...options, credentials: { accessKeyId: 'unknown', secretAccessKey: 'unknown' } }),
  };
}
