import { fillLedger, knownKeys, type KnownKeys, type Layout } from './known-keys.ts';
import type { Lab } from './lab.ts';
import { listAll, putNewCalls } from './lake-data.ts';
import type { BenchReport } from './objects.ts';
import { runPipeline } from './pipeline-run.ts';
import { goalNote, median, round2, spread } from './statistics.ts';
import { labWorker } from './worker.ts';

interface Subject {
  readonly name: string;
  readonly layout: Layout;
  readonly known: number;
}

/** One incremental run, and the bare LIST of everything that stood under its prefix. */
interface Sample {
  readonly seconds: number;
  readonly listSeconds: number;
}

const GOAL_RATIO = 1.3;
const GOAL_SECONDS = 3;

/**
 * Incremental runs over few new keys beside many known ones: flat, where every key must be listed and the floor is a bare LIST of all the
 * pages, and by hours, where the run must not depend on how many are known.
 */
export async function benchIncremental(
  lab: Lab,
  known: number,
  fresh: number,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  const subjects: readonly Subject[] = [
    { name: 'flat', layout: 'flat', known },
    { name: 'hours', layout: 'hours', known },
    { name: 'hours, a tenth', layout: 'hours', known: Math.round(known / 10) },
  ];
  const prepared: { readonly subject: Subject; readonly keys: KnownKeys; readonly samples: Sample[] }[] = [];
  for (const subject of subjects) {
    log(`Writing ${subject.known} known keys (${subject.name}) where they are not there yet…`);
    prepared.push({ subject, keys: await knownKeys(lab, subject.layout, subject.known), samples: [] });
  }
  await labWorker(lab);
  for (let round = 0; round <= rounds; round++) {
    for (const { subject, keys, samples } of prepared) {
      const sample = await measure(lab, subject, keys, fresh, round % 2 === 0);
      const name = round === 0 ? 'warm-up' : `round ${round}`;
      log(`${name}, ${subject.name}: run ${round2(sample.seconds)} s, LIST ${round2(sample.listSeconds)} s`);
      if (round > 0) samples.push(sample);
    }
  }
  return report(
    prepared.map(({ subject, samples }) => ({ subject, samples })),
    fresh,
  );
}

/** Whichever comes first finds the server colder: they take turns. */
async function measure(
  lab: Lab,
  { layout }: Subject,
  keys: KnownKeys,
  fresh: number,
  listsFirst: boolean,
): Promise<Sample> {
  lab.signal.throwIfAborted();
  await fillLedger(lab, keys);
  const { prefix } = keys;
  const added = await putNewCalls(lab, { prefix, atMs: layout === 'flat' ? null : Date.now(), count: fresh });
  try {
    const early = listsFirst ? await bareList(lab, prefix) : null;
    const { seconds, report: done } = await runPipeline(lab, 'incremental', { prefix });
    if (done.written !== fresh) throw new Error(`The run wrote ${done.written} calls of ${fresh} new ones.`);
    const mayList = layout === 'flat' ? done.unchanged === keys.objects.length : done.unchanged < keys.objects.length;
    if (!mayList) throw new Error(`The run listed ${done.unchanged} of ${keys.objects.length} known keys.`);
    return { seconds, listSeconds: early ?? (await bareList(lab, prefix)) };
  } finally {
    await lab.lake.delete({ bucket: lab.config.lake.bucket, keys: added });
  }
}

async function bareList(lab: Lab, prefix: string): Promise<number> {
  const startedAt = performance.now();
  await listAll(lab, prefix);
  return (performance.now() - startedAt) / 1000;
}

function report(
  measured: readonly { readonly subject: Subject; readonly samples: readonly Sample[] }[],
  fresh: number,
): BenchReport {
  const rows = measured.map(({ subject, samples }) => {
    const ratios = samples.map(({ seconds, listSeconds }) => round2(seconds / listSeconds));
    return {
      ...subject,
      seconds: round2(median(samples.map(({ seconds }) => seconds))),
      allSeconds: samples.map(({ seconds }) => round2(seconds)),
      listSeconds: round2(median(samples.map(({ listSeconds }) => listSeconds))),
      ratio: median(ratios),
      ratios,
    };
  });
  const [flat, hours, tenth] = rows;
  if (flat === undefined || hours === undefined || tenth === undefined) throw new Error('A layout was not measured.');
  const growth = round2(hours.seconds / tenth.seconds);
  return {
    document: { fresh, flat, hours, hoursTenth: tenth, growth },
    lines: [
      `incremental: ${fresh} new keys beside the known ones`,
      `flat, ${flat.known} known    ${flat.seconds} s (${spread(flat.allSeconds)}), a bare LIST ${flat.listSeconds} s`,
      `  ratio    ${flat.ratio} (${spread(flat.ratios)}), ${goalNote(flat.ratio, { atMost: GOAL_RATIO })}`,
      `dt=/hh=, ${hours.known} known    ${hours.seconds} s (${spread(hours.allSeconds)}), ${goalNote(hours.seconds, { atMost: GOAL_SECONDS })}`,
      `dt=/hh=, ${tenth.known} known    ${tenth.seconds} s (${spread(tenth.allSeconds)})`,
      `  ten times the known keys take ${growth} times as long`,
    ],
  };
}
