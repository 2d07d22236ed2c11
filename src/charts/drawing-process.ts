/** The entry of a process that draws: takes one order, hands the picture over, and ends. */
import { setPriority } from 'node:os';
import type { StatsOrder } from './draw-apart.ts';
import { renderStatsChart } from './stats-chart.ts';

/** Of -20 to 19: people who wait for an answer of the bot come first. */
const modest = 5;

process.once('message', ({ stats, said, locale }: StatsOrder) => {
  void renderStatsChart(stats, said, locale).then((png) => process.send?.(png, () => process.disconnect()));
});
setPriority(modest);
