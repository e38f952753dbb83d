import type { Service } from "./domain/types.js";

/** Whose service it is: of the member who answers for it, or of their cover. */
export function answersFor({ owner, cover }: Service, member: string): boolean {
  return owner === member || (cover !== undefined && "member" in cover && cover.member === member);
}
