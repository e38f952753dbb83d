/**
 * The rules of the policy table. `anyone`: on the list of the area. `reader`: of the series, observers too.
 * `member`: takes part in the series. `list-keeper`: coordinates the area, or runs one of its MDTs;
 * `area-coordinator`: coordinates the area; `owner-or-area-coordinator`: either. The rest name whose thing it must be.
 */
export type Rule =
  | "anyone"
  | "reader"
  | "member"
  | "chair"
  | "coordinator"
  | "list-keeper"
  | "area-coordinator"
  | "owner-or-area-coordinator"
  | "case-holder"
  | "case-holder-or-chair"
  | "owner"
  | "owner-or-chair"
  | "owner-or-case-holder";
