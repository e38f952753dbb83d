/** A member has one membership of a series, so its id follows from the two. */
export function membershipId(series: string, member: string): string {
  return `${series}:${member}`;
}
