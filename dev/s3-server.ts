import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CreateBucketCommand, DeleteObjectCommand, HeadBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { resolveTool } from './binaries.ts';
import { readIfThere, writePrivate } from './files.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import type { Ports, ServiceContext } from './service-context.ts';
import { quietS3Client } from '../lake/s3-object-store.ts';
import { until } from './wait.ts';

export const REGION = 'us-east-1';
const READY_TIMEOUT_MS = 60_000;

const credentialsFile = z.object({
  identities: z.tuple([
    z.object({
      name: z.string(),
      credentials: z.tuple([z.object({ accessKey: z.string(), secretKey: z.string() })]),
      actions: z.array(z.string()),
    }),
  ]),
});

export interface S3Access {
  endpoint: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Starts SeaweedFS with its S3 gateway, and makes the bucket at the first time. */
export async function startS3(context: ServiceContext, bucket: string): Promise<{ server: ServerProcess } & S3Access> {
  const command = await resolveTool('weed', context.tools, context.log, context.signal);
  const folder = path.join(context.dataDir, 's3');
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  const config = path.join(folder, 's3.json');
  const keys = keysOf(config);
  removeSockets(context.ports);
  const server = await startServer({
    name: 's3',
    command,
    args: [
      '-logtostderr=true',
      'server',
      `-dir=${path.join(folder, 'data')}`,
      `-s3.config=${config}`,
      ...OPTIONS,
      ...portOptions(context.ports),
    ],
    // One volume per bucket instead of seven: a bucket's first object then takes 0.2 s.
    env: { ...context.tools.childEnv, WEED_MASTER_VOLUME_GROWTH_COPY_1: '1' },
    cwd: folder,
    logFile: context.logFile('s3'),
  });
  context.started({ ...server, stop: () => server.stop().finally(() => removeSockets(context.ports)) });
  const endpoint = `http://127.0.0.1:${context.ports.s3}`;
  await until('The S3 server', READY_TIMEOUT_MS, context.signal, () => ensureBucket({ endpoint, ...keys }, bucket));
  return { server, endpoint, ...keys };
}

const OPTIONS = [
  '-ip=127.0.0.1',
  '-ip.bind=127.0.0.1',
  // No election: with peers the volume server at times takes 5 s more to find its master.
  '-master.peers=none',
  '-master.telemetry=false',
  '-master.volumeSizeLimitMB=1024',
  // Every bucket takes a volume, and tests make a bucket each; the default of 8 is soon used up.
  '-volume.max=1000',
  '-volume.preStopSeconds=0',
  '-filer',
  '-s3',
  // Off: they would sit on fixed ports.
  '-s3.port.iceberg=0',
  '-s3.port.lance=0',
];

function portOptions(ports: Ports): string[] {
  return [
    `-master.port=${ports.s3Master}`,
    `-master.port.grpc=${ports.s3MasterGrpc}`,
    `-volume.port=${ports.s3Volume}`,
    `-volume.port.grpc=${ports.s3VolumeGrpc}`,
    `-filer.port=${ports.s3Filer}`,
    `-filer.port.grpc=${ports.s3FilerGrpc}`,
    `-s3.port=${ports.s3}`,
    `-s3.port.grpc=${ports.s3Grpc}`,
  ];
}

function keysOf(file: string): { accessKeyId: string; secretAccessKey: string } {
  const text = readIfThere(file);
  const kept = text === undefined ? undefined : credentialsFile.parse(JSON.parse(text)).identities[0].credentials[0];
  const { accessKey, secretKey } = kept ?? {
    accessKey: `dev${randomBytes(8).toString('hex')}`,
    secretKey: randomBytes(20).toString('hex'),
  };
  if (kept === undefined) {
    const actions = ['Admin', 'Read', 'Write', 'List', 'Tagging'];
    const credentials: [{ accessKey: string; secretKey: string }] = [{ accessKey, secretKey }];
    const content: z.infer<typeof credentialsFile> = { identities: [{ name: 'converza', credentials, actions }] };
    writePrivate(file, `${JSON.stringify(content, null, 2)}\n`);
  }
  return { accessKeyId: accessKey, secretAccessKey: secretKey };
}

/** Ready means that it takes an object, not only that it answers. */
async function ensureBucket(access: S3Access, bucket: string): Promise<void> {
  const client = quietS3Client({
    endpoint: access.endpoint,
    region: REGION,
    forcePathStyle: true,
    credentials: { accessKeyId: access.accessKeyId, secretAccessKey: access.secretAccessKey },
    maxAttempts: 1,
  });
  const abortSignal = AbortSignal.timeout(10_000);
  try {
    const exists = await client.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal }).then(
      () => true,
      () => false,
    );
    if (!exists) await client.send(new CreateBucketCommand({ Bucket: bucket }), { abortSignal });
    const probe = { Bucket: bucket, Key: '.converza-ready' };
    await client.send(new PutObjectCommand({ ...probe, Body: 'ready' }), { abortSignal });
    await client.send(new DeleteObjectCommand(probe), { abortSignal });
  } finally {
    client.destroy();
  }
}

/** It leaves its Unix sockets, which nothing here uses, in the folder for temporary files. */
function removeSockets(ports: Ports): void {
  const names = [
    `master-grpc-${ports.s3MasterGrpc}`,
    `volume-grpc-${ports.s3VolumeGrpc}`,
    `filer-grpc-${ports.s3FilerGrpc}`,
    `filer-${ports.s3Filer}`,
    `s3-grpc-${ports.s3Grpc}`,
    `s3-${ports.s3}`,
  ];
  for (const name of names) rmSync(`/tmp/seaweedfs-${name}.sock`, { force: true });
}
