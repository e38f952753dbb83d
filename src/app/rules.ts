/**
 * The rules of the policy table. `anyone`: on the list of the area. `reader`: of the series, observers too.
 * `member`: takes part in the series. The rest name whose thing it must be.
 */
export type Rule =
  | "anyone"
  | "reader"
  | "member"
  | "chair"
  | "coordinator"
  | "case-holder"
  | "case-holder-or-chair"
  | "owner"
  | "owner-or-chair"
  | "owner-or-case-holder";
