import { Database, type Queryable } from '../../store/database.ts';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What a statement read of a table. */
export interface Scan {
  readonly sql: string;
  readonly node: string;
  readonly table: string;
  /** Rows met, wanted or not. */
  readonly rows: number;
}

const EXPLAINABLE = /^\s*(select|insert|update|delete|with)\b/i;

/** PostgreSQL that tells how it went about each statement: it is run twice, the first time explained and taken back. */
export class ExplainingDatabase extends Database {
  readonly scans: Scan[] = [];

  override async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.transaction((tx) => tx.query<Row>(sql, parameters));
  }

  override transaction<T>(
    work: (tx: Queryable) => Promise<T>,
    mode?: Parameters<Database['transaction']>[1],
  ): Promise<T> {
    return super.transaction((tx) => work(this.#explaining(tx)), mode);
  }

  override lookUp<T>(read: (tx: Queryable) => Promise<T>): Promise<T> {
    return super.lookUp((tx) => read(this.#explaining(tx)));
  }

  #explaining(tx: Queryable): Queryable {
    return {
      query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
        if (EXPLAINABLE.test(sql)) {
          await tx.query('savepoint explained');
          const [row] = await tx.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
            `explain (analyze, timing off, format json) ${sql}`,
            parameters,
          );
          await tx.query('rollback to savepoint explained');
          for (const { Plan } of row?.['QUERY PLAN'] ?? []) this.#note(sql, Plan);
        }
        return tx.query<Row>(sql, parameters);
      },
    };
  }

  #note(sql: string, node: PlanNode): void {
    const table = node['Relation Name'];
    const isScan = node['Node Type'].endsWith('Scan');
    if (isScan && table !== undefined) {
      const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
      const rows = (node['Actual Rows'] + removed) * node['Actual Loops'];
      this.scans.push({ sql, node: node['Node Type'], table, rows });
    }
    for (const child of node.Plans ?? []) this.#note(sql, child);
  }
}
