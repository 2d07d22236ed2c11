import { type PlacePart, placeParts, regionOutOfCase, townsOfRegion } from './place-parts.ts';
import { lookOf, townKey } from './place-spelling.ts';
import type { Town, Towns } from './towns.ts';

/** A small place in Kazakhstan weighs as much as a large one elsewhere: most people are born here. */
const homeWeight = 10;
const leastHomeWeight = 100_000;
/** What a town of fifty thousand people in Kazakhstan weighs. */
export const leastWeightOfTown = 500_000;

/** How likely a place is in each country, by code: as the people of the largest town of that name. */
type Weights = ReadonlyMap<string, number>;

/** Countries with a town or region of these names, the likelier first. Parts that nobody knows say nothing. */
export function weightsOf(towns: Towns, parts: readonly PlacePart[]): Weights {
  // «Алматы облысы, Іле ауданы»: a region by its whole name is certain, whatever else is called like a part of it.
  const first = parts.filter(({ whole }) => homeRegion.test(whole) && isKnown(towns, whole));
  let all: Weights | undefined;
  for (const part of [...first, ...parts.filter((one) => !first.includes(one))]) {
    const weights = weigh(townsOf(towns, part));
    if (weights.size === 0) continue;
    const common = [...(all ?? [])].filter(([country]) => weights.has(country));
    // Where parts contradict each other, all are asked about.
    if (all === undefined) all = weights;
    else if (common.length === 0 && first.length > 0) continue;
    else if (common.length === 0) all = new Map([...all, ...weights]);
    else
      all = new Map(
        common.map(([country, weight]) => [country, Math.max(weight, weights.get(country) ?? 0)]),
      );
  }
  return new Map([...(all ?? [])].sort(([, one], [, other]) => other - one));
}

const fewestPeople = 30_000;
/** «Казахстан Казахстан» says the country twice, «Сингапур, Сингапур» a city beside the country of its name. */
export const isTownBeside = (towns: Towns, name: string, country: string): boolean =>
  country !== 'KZ' && (weightsOf(towns, placeParts(name)).get(country) ?? 0) >= fewestPeople;

/** As regions of Kazakhstan are written in its languages, and in no other country but by chance. */
const homeRegion = /\s(?:облысы|oblysy|oblysi)$/iu;

function isKnown(towns: Towns, name: string): boolean {
  return towns.called(townKey(name)).length > 0;
}

function townsOf(towns: Towns, { name, whole, kind }: PlacePart): readonly Town[] {
  for (const one of kind === 'region'
    ? [whole, regionOutOfCase(whole), ...townsOfRegion(name)]
    : [whole, name]) {
    const found = written(towns.called(townKey(one)), one);
    if (found.length > 0) return found;
  }
  return [];
}

/** Баку is written like that; Бакъу, as Bacău in Romania is called in Bulgarian, only sounds like it. */
function written(towns: readonly Town[], name: string): readonly Town[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return towns;
  const look = lookOf(name);
  const same = towns.filter(({ cyrillic }) => cyrillic !== undefined && lookOf(cyrillic) === look);
  return same.length > 0 ? same : towns;
}

function weigh(towns: readonly Town[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { country, people } of towns) {
    const weight = country === 'KZ' ? Math.max(people * homeWeight, leastHomeWeight) : people;
    weights.set(country, Math.max(weight, weights.get(country) ?? 0));
  }
  return weights;
}
