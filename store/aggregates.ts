import type { Database } from './database.ts';

const LOCK = 'converza.refresh-gold';

/**
 * Recomputes every marked agent/day cell and then the agents and days above them, in one transaction. Marks are deleted
 * before anything is read, so a call written meanwhile either is seen or leaves a mark for the next refresh.
 * @returns the number of cells recomputed; 0 when nothing was marked.
 */
export async function refreshAggregates(db: Database): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [`${LOCK}.${db.schema}`]);
    const cells = await tx.query<{ agent_name: string; metric_date: string }>(
      `with taken as (delete from call_data.gold_dirty_cells returning agent_name, metric_date)
       select distinct agent_name, metric_date from taken`,
    );
    if (cells.length === 0) return 0;
    const agents = cells.map((cell) => cell.agent_name);
    const dates = cells.map((cell) => cell.metric_date);
    await tx.query(
      `delete from call_data.gold_agent_daily d using unnest($1::text[], $2::date[]) as u (agent_name, metric_date)
       where d.agent_name = u.agent_name and d.metric_date = u.metric_date`,
      [agents, dates],
    );
    await tx.query(
      `insert into call_data.gold_agent_daily
       select g.agent_name, g.call_date, count(*), count(*) filter (where g.is_conversion),
         coalesce(sum(g.upsell_amount), 0), count(g.upsell_amount),
         count(*) filter (where g.sentiment_label = 'positive'), count(*) filter (where g.sentiment_label = 'negative'),
         count(*) filter (where g.sentiment_label = 'neutral'), sum(g.sentiment_score), sum(g.call_duration_seconds)
       from unnest($1::text[], $2::date[]) as u (agent_name, metric_date)
       join call_data.gold_call_analytics g on g.agent_name = u.agent_name and g.call_date = u.metric_date
       group by g.agent_name, g.call_date`,
      [agents, dates],
    );
    await tx.query('delete from call_data.gold_agent_performance where agent_name = any($1::text[])', [agents]);
    await tx.query(
      `insert into call_data.gold_agent_performance
         (agent_name, total_calls, total_conversions, conversion_rate, total_upsell_amount, avg_upsell_per_call,
          positive_sentiment_pct, negative_sentiment_pct)
       select agent_name, sum(total_calls), sum(total_conversions),
         round(100 * sum(total_conversions) / sum(total_calls), 2), sum(total_upsell_amount),
         round(sum(total_upsell_amount) / sum(total_calls), 2),
         round(100 * sum(positive_calls) / sum(total_calls), 2), round(100 * sum(negative_calls) / sum(total_calls), 2)
       from call_data.gold_agent_daily where agent_name = any($1::text[]) group by agent_name`,
      [agents],
    );
    await tx.query('delete from call_data.gold_daily_metrics where metric_date = any($1::date[])', [dates]);
    await tx.query(
      `insert into call_data.gold_daily_metrics
         (metric_date, total_calls, total_conversions, conversion_rate, total_upsell_amount, avg_sentiment_score,
          positive_calls, negative_calls, neutral_calls)
       select metric_date, sum(total_calls), sum(total_conversions),
         round(100 * sum(total_conversions) / sum(total_calls), 2), sum(total_upsell_amount),
         round(sum(sentiment_score_sum) / sum(total_calls), 4), sum(positive_calls), sum(negative_calls),
         sum(neutral_calls)
       from call_data.gold_agent_daily where metric_date = any($1::date[]) group by metric_date`,
      [dates],
    );
    return cells.length;
  });
}
