import type { ListObjectsV2CommandOutput, _Object } from '@aws-sdk/client-s3';
import { LakeProtocolError } from './errors.ts';
import { isFolderMark, type ListedObject, type ListPage, type PrefixPage } from './object-store.ts';

/** @throws LakeProtocolError when the page says there is more without saying, by a fresh token, where. */
export function toPage(output: ListObjectsV2CommandOutput, bucket: string, token: string | null): ListPage {
  const decode = decoderOf(output);
  const objects = (output.Contents ?? []).map((entry) => {
    const listed = toListed(entry, decode);
    if (listed === null) throw new LakeProtocolError({ bucket }, 'The lake lists an object without its version');
    return listed;
  });
  return { objects: objects.filter((object) => !isFolderMark(object)), nextToken: tokenOf(output, bucket, token) };
}

/** @throws LakeProtocolError as toPage does. */
export function toPrefixPage(output: ListObjectsV2CommandOutput, bucket: string, token: string | null): PrefixPage {
  const decode = decoderOf(output);
  const prefixes = (output.CommonPrefixes ?? []).flatMap(({ Prefix }) =>
    Prefix === undefined ? [] : [decode(Prefix)],
  );
  const hasObjects = (output.Contents ?? []).some(
    ({ Key, Size }) => Key !== undefined && !isFolderMark({ key: decode(Key), sizeBytes: Size ?? 0 }),
  );
  return { prefixes, hasObjects, nextToken: tokenOf(output, bucket, token) };
}

/** Null when the answer lacks a part of the version. */
export function toListed(entry: _Object, decode: (text: string) => string = (text) => text): ListedObject | null {
  const { Key, ETag, Size, LastModified } = entry;
  if (Key === undefined || ETag === undefined || LastModified === undefined) return null;
  const lastModifiedAt = new Date(Math.floor(LastModified.getTime() / 1_000) * 1_000);
  return { key: decode(Key), etag: bareEtag(ETag), sizeBytes: Size ?? 0, lastModifiedAt };
}

/** An ETag as the ledger keeps it: without quotes, and without the mark that a proxy's compression leaves. */
export function bareEtag(etag: string): string {
  // As nearly all are: a page has a thousand.
  if (etag.startsWith('"') && etag.endsWith('"') && etag.length > 1) return etag.slice(1, -1);
  return etag.replace(/^W\//, '').replace(/^"(.*)"$/, '$1');
}

function tokenOf(output: ListObjectsV2CommandOutput, bucket: string, token: string | null): string | null {
  const nextToken = output.IsTruncated === true ? (output.NextContinuationToken ?? '') : null;
  if (nextToken === '' || (nextToken !== null && nextToken === token)) {
    throw new LakeProtocolError({ bucket }, 'The lake says its page is truncated and gives no fresh token');
  }
  return nextToken;
}

function decoderOf(output: ListObjectsV2CommandOutput): (text: string) => string {
  return output.EncodingType === 'url' ? (text) => decodeURIComponent(text.replaceAll('+', ' ')) : (text) => text;
}
