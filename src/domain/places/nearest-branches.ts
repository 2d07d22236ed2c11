/** A point on the map, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A number that grows with the distance along the ground: the square of half the chord. */
function apart(one: Point, other: Point): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east;
}

/** The `most` places that are nearest to the point, nearest first; those whose place is not known are none of them. */
export function nearest<Place extends { readonly at?: Point | undefined }>(
  places: readonly Place[],
  point: Point,
  most: number,
): readonly Place[] {
  return places
    .flatMap((place) => (place.at ? [{ place, far: apart(point, place.at) }] : []))
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ place }) => place);
}

/** The list says of some branch where it is. */
export function isOnMap({ branches }: { readonly branches: readonly { readonly at?: Point }[] }): boolean {
  return branches.some(({ at }) => at !== undefined);
}
